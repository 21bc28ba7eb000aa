import { bestSpelling } from '../names/bestSpelling';
import { foldAccents } from '../names/foldAccents';
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

/**
 * Merges rows about the same person: same account and name, in any spelling, with or without accents. Two e-mail addresses are two people where
 * only the accents are the same. For each field the last row with a value counts.
 */
export function matchContacts(rows: readonly ContactOfFile[]): MatchedContacts {
  const people = new Map<string, ContactOfFile>();
  const twice = new Map<string, { name: string; account: string }>();
  for (const row of rows) {
    const plain = `${foldName(row.account)}\n${foldAccents(foldName(row.name))}`;
    const first = people.get(plain);
    const isOther =
      first !== undefined && foldName(first.name) !== foldName(row.name) && differ(first.values['email'], row.values['email']);
    const key = isOther ? `${plain}\n${foldName(row.name)}` : plain;
    const earlier = people.get(key);
    if (earlier) twice.set(key, { name: earlier.name, account: earlier.account });
    people.set(
      key,
      earlier
        ? {
            ...earlier,
            name: withAccents(bestSpelling([earlier.name, row.name]), row.name),
            values: { ...earlier.values, ...row.values },
          }
        : { ...row, name: bestSpelling([row.name]) },
    );
  }
  return {
    contacts: [...people.values()],
    twice: [...twice.values()],
  };
}

const differ = (one?: string | number, other?: string | number): boolean =>
  one !== undefined && other !== undefined && String(one).toLowerCase() !== String(other).toLowerCase();

/** Programs lose accents and never add them. */
function withAccents(name: string, other: string): string {
  const accents = (text: string): number => [...text].filter((letter) => foldAccents(letter) !== letter.toLowerCase()).length;
  return accents(other) > accents(name) ? other.trim() : name;
}
