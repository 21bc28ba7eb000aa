import { bestSpelling } from '../names/bestSpelling';
import { foldName } from '../names/foldName';

/** A person in a file of contacts. */
export interface ContactOfFile {
  /** Line number in the file, for messages. */
  line: number;
  account: string;
  name: string;
  /** By field, without blanks. */
  values: Readonly<Record<string, string | number>>;
}

export interface MatchedContacts {
  /** One row per person, at the position of the first. */
  contacts: ContactOfFile[];
  /** People who are in the file more than once, each listed once. */
  twice: { name: string; account: string }[];
}

/** Merges rows about the same person (same account and name, in any spelling). For each field the last row with a value counts. */
export function matchContacts(rows: readonly ContactOfFile[]): MatchedContacts {
  const people = new Map<string, ContactOfFile>();
  const twice = new Map<string, { name: string; account: string }>();
  for (const row of rows) {
    const key = `${foldName(row.account)}\n${foldName(row.name)}`;
    const earlier = people.get(key);
    if (earlier) twice.set(key, { name: earlier.name, account: earlier.account });
    people.set(
      key,
      earlier
        ? { ...earlier, name: bestSpelling([earlier.name, row.name]), values: { ...earlier.values, ...row.values } }
        : { ...row, name: bestSpelling([row.name]) },
    );
  }
  return {
    contacts: [...people.values()],
    twice: [...twice.values()],
  };
}
