import { foldName } from '../names/foldName';

/** A person of a file of contacts. */
export interface ContactOfFile {
  /** Line of the file, for messages. */
  line: number;
  account: string;
  name: string;
  /** By field; a blank is left out. */
  values: Readonly<Record<string, string | number>>;
}

export interface MatchedContacts {
  /** One row a person, in the place of the first. */
  contacts: ContactOfFile[];
  /** People who stand in the file more than once, each once. */
  twice: { name: string; account: string }[];
  /** Accounts that the register lacks, as first written, with how many people of the file are theirs; the most first. */
  strangers: { account: string; people: number }[];
}

/**
 * Puts rows about one person together (the same account and the same name, however spelled): field by field the last row that says something
 * counts. `register` has the names of the accounts that are known.
 */
export function matchContacts(rows: readonly ContactOfFile[], register: readonly string[]): MatchedContacts {
  const people = new Map<string, ContactOfFile>();
  const twice = new Map<string, { name: string; account: string }>();
  for (const row of rows) {
    const key = `${foldName(row.account)}\n${foldName(row.name)}`;
    const earlier = people.get(key);
    if (earlier) twice.set(key, { name: earlier.name, account: earlier.account });
    people.set(key, earlier ? { ...earlier, values: { ...earlier.values, ...row.values } } : row);
  }
  const known = new Set(register.map(foldName));
  const strangers = new Map<string, { account: string; people: number }>();
  for (const { account } of people.values()) {
    const key = foldName(account);
    const earlier = strangers.get(key) ?? { account, people: 0 };
    if (!known.has(key)) strangers.set(key, { ...earlier, people: earlier.people + 1 });
  }
  return {
    contacts: [...people.values()],
    twice: [...twice.values()],
    strangers: [...strangers.values()].sort((left, right) => right.people - left.people),
  };
}
