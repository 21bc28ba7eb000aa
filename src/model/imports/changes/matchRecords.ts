import { groupBy } from '../../lists/groupBy';
import { foldName } from '../../names/foldName';
import type { CellsByColumn, PresentRow } from './PresentRow';

/** A person or a deal in a file. */
export interface FileRecord {
  account: string;
  name: string;
  values: Readonly<Record<string, string | number>>;
}

/** Tells apart the records of accounts, whatever their case. */
export const keyOfRecord = (account: string, name: string): string => `${foldName(account)}\n${foldName(name)}`;

/** Finds the record that a row of the file is about. A record that a row has by its id is not that of another row by its name. */
export function matchRecords(
  rows: readonly FileRecord[],
  present: readonly PresentRow[],
): (row: FileRecord) => { record: PresentRow | undefined; isNameTaken: boolean } {
  const named = groupBy(present, ({ key, name }) => keyOfRecord(key, name));
  const shared = sharedAddresses(rows.map(({ values }) => emailOf(values)));
  const sharedHere = sharedAddresses(present.map(({ cells }) => emailOf(cells)));
  const isOwn = (email: string): boolean => email !== '' && !shared.has(email) && !sharedHere.has(email);
  const addressed = new Map(present.map((row) => [keyOfRecord(row.key, emailOf(row.cells)), row]));
  const withId = new Map(present.flatMap((row) => (idOf(row.cells) === '' ? [] : [[idOf(row.cells), row] as const])));
  const claimed = new Set(rows.map(({ values }) => withId.get(idOf(values))));
  return (row) => {
    const id = idOf(row.values);
    const email = emailOf(row.values);
    const byId = withId.get(id);
    if (byId) return { record: byId, isNameTaken: false };
    const all = named.get(keyOfRecord(row.account, row.name)) ?? [];
    const alike = all.filter((each) => !claimed.has(each) && (id === '' || idOf(each.cells) === ''));
    const byName = alike.find(({ cells }) => email !== '' && emailOf(cells) === email) ?? alike[alike.length - 1];
    const byAddress = isOwn(email) ? addressed.get(keyOfRecord(row.account, email)) : undefined;
    return { record: byName ?? (all.length === 0 ? byAddress : undefined), isNameTaken: all.length > 0 };
  };
}

/** The id of a deal in a CRM; '' without one. */
export const idOf = (values: CellsByColumn): string => String(values['crmId'] ?? '').trim();

const emailOf = (values: CellsByColumn): string =>
  String(values['email'] ?? '')
    .trim()
    .toLowerCase();

/** Addresses such as `info@`, which several people have. */
const sharedAddresses = (emails: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(emails.filter((email) => seen.has(email) || !seen.add(email)));
};
