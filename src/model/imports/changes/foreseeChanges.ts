// What an import will change in the workbook, before anything is written.
import { groupBy } from '../../lists/groupBy';
import { foldName } from '../../names/foldName';
import { freeName } from '../../names/freeName';
import { longestIn } from '../../records/recordRules';
import { LogIndex, logEntry } from '../activities/LogIndex';
import { matchAccounts, type FileRow } from '../matchAccounts';
import { columnBefore, inRegisterYears, leavesRegister, MOVED_COLUMNS, outdatedBy, yearsApart } from '../yearColumns';
import { hasRevenue } from './hasRevenue';
import { registerOf } from './registerOf';

export type CellValue = string | number | boolean;
type Cells = Readonly<Record<string, CellValue>>;

/** A row of the workbook: an account, or a record of one. */
export interface PresentRow {
  id: string;
  name: string;
  /** The CRM id of an account; the account of a record. */
  key: string;
  /** By column; columns of the user's own as `own:` and their header. */
  cells: Cells;
}

/** A value that the import overwrites with another one, or that leaves its column. */
export interface LostValue {
  name: string;
  column: string;
  from: CellValue;
  /** '' where it leaves. */
  to: CellValue;
}

export interface Foreseen<Row> {
  /** Names of the rows that are new. */
  created: string[];
  updated: string[];
  unchanged: number;
  /** Accounts and deals that get another name, because the file has their CRM id with it. */
  renamed: { from: string; to: string }[];
  replaced: LostValue[];
  /** Figures that are emptied because they would be compared with figures of other days. */
  outdated: LostValue[];
  /** Figures that leave the register because a year closes, by the column that they have now. */
  leaving: LostValue[];
  /** Names that several accounts have: their rows are left out. */
  ambiguous: string[];
  /** The rows to send, each with the values that it overwrites. */
  rows: (Row & { was: Record<string, CellValue> })[];
}

/** Words of a column with a list, by the key that each means; keys of a list are words of it too. */
export type ListWords = Readonly<Record<string, ReadonlyMap<string, string>>>;

const OWN = 'own:';

/**
 * What importing accounts changes. The first order of an account never becomes later, and its last one earlier only where all orders are known.
 *
 * @param fileYear the file's last full year; `null` if it has no figures of years.
 * @param categories what the workbook has of categories: an account of which only categories change is updated.
 */
export function foreseeAccounts<Row extends FileRow & { categories?: readonly CategoryCells[] }>(
  rows: readonly Row[],
  present: readonly PresentRow[],
  {
    fileYear,
    lastFullYear,
    choices,
    categories,
  }: { fileYear: number | null; lastFullYear: number; choices: ListWords; categories?: readonly PresentRow[] | undefined },
): Foreseen<Row> {
  const { ahead, behind } = yearsApart(fileYear, { lastFullYear, hasFigures: hasRevenue(present) });
  const own = matchAccounts(rows, []).create;
  const matches = matchAccounts(
    own.map((row, line) => ({ ...row, line, values: inRegisterYears(row.values, behind) })),
    registerOf(present),
  );
  const byId = new Map(present.map((row) => [row.id, row]));
  const changesCategories = behind > 0 || !categories ? () => false : changesOf(categories);
  const taken = new Set(present.map(({ name }) => foldName(name)));
  const was = new Map<number, Record<string, CellValue>>();
  const kept = new Map<number, FileRow['values']>();
  const foreseen = nothing<Row>();
  foreseen.created = matches.create.map(({ account }) => account);
  foreseen.ambiguous = matches.ambiguous.map(({ row }) => row.account);
  for (const { id, row } of matches.update) {
    const known = byId.get(id) as PresentRow;
    const isRenamed = foldName(known.name) !== foldName(row.account);
    const isFree = isRenamed && !taken.has(foldName(row.account));
    if (isFree) foreseen.renamed.push({ from: known.name, to: row.account });
    const values = withinOrders(row.values, known.cells);
    kept.set(row.line, withinOrders(own[row.line]?.values ?? {}, known.cells));
    const entries = {
      ...values,
      ...Object.fromEntries(Object.entries(row.own ?? {}).map(([header, value]) => [OWN + header, value])),
    };
    const cellOf = (column: string): CellValue => known.cells[columnBefore(column, ahead) ?? ''] ?? '';
    const cells = Object.fromEntries(Object.keys(entries).map((column) => [column, cellOf(column)]));
    const overwritten = compare(
      foreseen,
      known.name,
      entries,
      cells,
      choices,
      isFree || changesCategories(known.name, row.categories),
    );
    for (const column of outdatedBy(values, cellOf)) {
      overwritten[column] = cellOf(column);
      foreseen.outdated.push({ name: known.name, column, from: cellOf(column), to: '' });
    }
    was.set(row.line, isRenamed ? { ...overwritten, account: known.name } : overwritten);
  }
  foreseen.leaving = present.flatMap(({ name, cells }) =>
    MOVED_COLUMNS.filter((column) => leavesRegister(column, ahead) && has(cells[column])).map((column) => ({
      name,
      column,
      from: cells[column] as CellValue,
      to: '',
    })),
  );
  foreseen.rows = own.map((row, at) => ({ ...row, values: kept.get(at) ?? row.values, was: was.get(at) ?? {} }));
  return foreseen;
}

/** Figures of a category by column; `null` leaves a cell alone. */
type CategoryCells = { category: string } & Readonly<Record<string, string | number | null | undefined>>;

/** Whether categories of a file differ from those of an account in the workbook. */
function changesOf(present: readonly PresentRow[]): (account: string, categories?: readonly CategoryCells[]) => boolean {
  const known = new Map(present.map(({ name, cells }) => [keyOf(name, String(cells['category'] ?? '')), cells]));
  return (account, categories = []) =>
    categories.some(({ category, ...figures }) => {
      const cells = known.get(keyOf(account, category));
      const differs = ([column, figure]: [string, CellValue | null | undefined]): boolean =>
        (figure ?? null) !== null && String(figure) !== String(cells?.[column] ?? '');
      return cells === undefined || Object.entries(figures).some(differs);
    });
}

/**
 * The values without a first order that is later, and a last order that is earlier than the known one: a file may have only some of the
 * orders. A row that says up to which day it has all of them knows the last one: a deleted invoice was none.
 */
function withinOrders(values: FileRow['values'], { firstOrder = '', lastOrder = '' }: Cells): FileRow['values'] {
  const isKnown = (column: string, day: string | number): boolean =>
    (column === 'firstOrder' && firstOrder !== '' && day !== '' && String(day) > String(firstOrder)) ||
    (column === 'lastOrder' && !('salesUntil' in values) && lastOrder !== '' && day !== '' && String(day) < String(lastOrder));
  const entries = Object.entries(values);
  return entries.some((entry) => isKnown(...entry)) ? Object.fromEntries(entries.filter((entry) => !isKnown(...entry))) : values;
}

/** A person or a deal in a file. */
interface RecordRow {
  account: string;
  name: string;
  values: Readonly<Record<string, string | number>>;
}

/**
 * What importing people or deals changes: a deal is known by its CRM id, and a record by its account and its name, a person also by an
 * address of their own, whatever the file calls them: the rows to send have the id, the account and the name of the workbook. A deal with
 * another id than those of that name is a new one, under a name that is free.
 *
 * @param isNamed whether the file itself names a row: a deal that is known by its CRM id then takes that name, if it is free.
 */
export function foreseeRecords<Row extends RecordRow>(
  rows: readonly Row[],
  present: readonly PresentRow[],
  choices: ListWords,
  isNamed: (row: Row) => boolean = () => false,
): Foreseen<Row & { record?: string }> {
  const find = matchRecords(rows, present);
  const known = new Set(present.map(({ key, name }) => keyOf(key, name)));
  const taken = new Set([...known, ...rows.map(({ account, name }) => keyOf(account, name))]);
  const isRenamed = (row: Row, { key, cells }: PresentRow): boolean => {
    const isNew = idOf(row.values) !== '' && idOf(cells) === idOf(row.values) && !known.has(keyOf(key, row.name));
    if (isNew && isNamed(row)) known.add(keyOf(key, row.name));
    return isNew && isNamed(row);
  };
  const foreseen = nothing<Row & { record?: string }>();
  foreseen.rows = rows.map((row) => {
    const name = `${row.account}: ${row.name}`;
    const { record, isNameTaken } = find(row);
    if (record) {
      const isOther = isRenamed(row, record);
      if (isOther) foreseen.renamed.push({ from: `${record.key}: ${record.name}`, to: row.name });
      const was = compare(foreseen, name, row.values, record.cells, choices, isOther);
      return {
        ...row,
        record: record.id,
        account: record.key,
        name: isOther ? row.name : record.name,
        was: isOther ? { ...was, [NAME_OF_DEAL]: record.name } : was,
      };
    }
    foreseen.created.push(name);
    return {
      ...row,
      name: isNameTaken ? freeName(row.name, (each) => taken.has(keyOf(row.account, each)), LONGEST_NAME) : row.name,
      was: {},
    };
  });
  return foreseen;
}

const keyOf = (account: string, name: string): string => `${foldName(account)}\n${foldName(name)}`;

/** Finds the record that a row of the file is about. A record that a row has by its id is not that of another row by its name. */
export function matchRecords(
  rows: readonly RecordRow[],
  present: readonly PresentRow[],
): (row: RecordRow) => { record: PresentRow | undefined; isNameTaken: boolean } {
  const named = groupBy(present, ({ key, name }) => keyOf(key, name));
  const shared = sharedAddresses(rows.map(({ values }) => emailOf(values)));
  const sharedHere = sharedAddresses(present.map(({ cells }) => emailOf(cells)));
  const isOwn = (email: string): boolean => email !== '' && !shared.has(email) && !sharedHere.has(email);
  const addressed = new Map(present.map((row) => [keyOf(row.key, emailOf(row.cells)), row]));
  const withId = new Map(present.flatMap((row) => (idOf(row.cells) === '' ? [] : [[idOf(row.cells), row] as const])));
  const claimed = new Set(rows.map(({ values }) => withId.get(idOf(values))));
  return (row) => {
    const id = idOf(row.values);
    const email = emailOf(row.values);
    const byId = withId.get(id);
    if (byId) return { record: byId, isNameTaken: false };
    const all = named.get(keyOf(row.account, row.name)) ?? [];
    const alike = all.filter((each) => !claimed.has(each) && (id === '' || idOf(each.cells) === ''));
    const byName = alike.find(({ cells }) => email !== '' && emailOf(cells) === email) ?? alike[alike.length - 1];
    const byAddress = isOwn(email) ? addressed.get(keyOf(row.account, email)) : undefined;
    return { record: byName ?? (all.length === 0 ? byAddress : undefined), isNameTaken: all.length > 0 };
  };
}

/** Only deals have an id. */
const NAME_OF_DEAL = 'opportunity';
const LONGEST_NAME = longestIn('opportunities', NAME_OF_DEAL);

const idOf = (values: Cells): string => String(values['crmId'] ?? '').trim();

const emailOf = (values: Cells): string =>
  String(values['email'] ?? '')
    .trim()
    .toLowerCase();

/** Addresses such as `info@`, which several people have. */
const sharedAddresses = (emails: readonly string[]): ReadonlySet<string> => {
  const seen = new Set<string>();
  return new Set(emails.filter((email) => seen.has(email) || !seen.add(email)));
};

/** What importing activities changes in the log. The name of a line is its day. */
export function foreseeLog<Row extends RecordRow>(
  rows: readonly Row[],
  present: readonly PresentRow[],
  choices: ListWords,
): Foreseen<Row> {
  const index = new LogIndex<PresentRow | null>();
  for (const row of present) {
    const kind = choices['kind']?.get(foldName(String(row.cells['kind'] ?? ''))) ?? '';
    index.add(logEntry(row.key, row.name, { ...row.cells, kind }), row);
  }
  const foreseen = nothing<Row>();
  foreseen.rows = rows.map((row) => {
    const name = [row.account, row.values['subject'] ?? ''].filter((part) => part !== '').join(': ');
    const found = index.find(logEntry(row.account, row.name, row.values));
    if (found === null) {
      index.add(logEntry(row.account, row.name, row.values), null);
      foreseen.created.push(name);
      return { ...row, was: {} };
    }
    const cells = found.at?.cells ?? {};
    const values = Object.entries({ ...row.values, day: row.name });
    const news = values.filter(([field]) => !found.keeps(field, (cells[field] ?? '') === ''));
    if (found.at === null) return { ...row, was: {} };
    return { ...row, was: compare(foreseen, name, Object.fromEntries(news), cells, choices) };
  });
  return foreseen;
}

const nothing = <Row>(): Foreseen<Row> => ({
  created: [],
  updated: [],
  unchanged: 0,
  renamed: [],
  replaced: [],
  outdated: [],
  leaving: [],
  ambiguous: [],
  rows: [],
});

const has = (value: CellValue | undefined): boolean => value !== undefined && value !== '';

/** Notes what a row of the file changes in a row of the workbook; returns what it overwrites. A blank overwrites nothing. */
function compare(
  foreseen: Foreseen<unknown>,
  name: string,
  entries: Cells,
  cells: Cells,
  choices: ListWords,
  isRenamed = false,
): Record<string, CellValue> {
  const overwritten: Record<string, CellValue> = {};
  let isUpdated = isRenamed;
  for (const [column, entry] of Object.entries(entries)) {
    const present = cells[column] ?? '';
    const words = choices[column];
    const keyOf = (value: CellValue): CellValue | undefined => (words ? words.get(foldName(String(value))) : String(value));
    const key = keyOf(entry);
    if (entry === '' || key === undefined) continue;
    // The same word of a list may be written in another language; it is not another value.
    if (has(present) && (words || String(present) !== String(entry))) overwritten[column] = present;
    if (has(present) && keyOf(present) === key) continue;
    isUpdated = true;
    if (has(present)) foreseen.replaced.push({ name, column, from: present, to: entry });
  }
  if (isUpdated) foreseen.updated.push(name);
  else foreseen.unchanged++;
  return overwritten;
}
