import { foldName } from '../../names/foldName';
import { matchAccounts, type FileRow } from '../matchAccounts';
import { columnBefore, inRegisterYears, leavesRegister, MOVED_COLUMNS, outdatedBy, yearsApart } from '../yearColumns';
import { hasValue, noteChanges, nothingForeseen, type Foreseen, type ListWords } from './Foreseen';
import { hasRevenue } from './hasRevenue';
import { keyOfRecord } from './matchRecords';
import type { CellsByColumn, CellValue, PresentRow } from './PresentRow';
import { registerOf } from './registerOf';

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
  const foreseen = nothingForeseen<Row>();
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
    const overwritten = noteChanges(
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
    MOVED_COLUMNS.filter((column) => leavesRegister(column, ahead) && hasValue(cells[column])).map((column) => ({
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
  const known = new Map(present.map(({ name, cells }) => [keyOfRecord(name, String(cells['category'] ?? '')), cells]));
  return (account, categories = []) =>
    categories.some(({ category, ...figures }) => {
      const cells = known.get(keyOfRecord(account, category));
      const differs = ([column, figure]: [string, CellValue | null | undefined]): boolean =>
        (figure ?? null) !== null && String(figure) !== String(cells?.[column] ?? '');
      return cells === undefined || Object.entries(figures).some(differs);
    });
}

/**
 * The values without a first order that is later, and a last order that is earlier than the known one: a file may have only some of the
 * orders. A row that says up to which day it has all of them knows the last one: a deleted invoice was none.
 */
function withinOrders(values: FileRow['values'], { firstOrder = '', lastOrder = '' }: CellsByColumn): FileRow['values'] {
  const isKnown = (column: string, day: string | number): boolean =>
    (column === 'firstOrder' && firstOrder !== '' && day !== '' && String(day) > String(firstOrder)) ||
    (column === 'lastOrder' && !('salesUntil' in values) && lastOrder !== '' && day !== '' && String(day) < String(lastOrder));
  const entries = Object.entries(values);
  return entries.some((entry) => isKnown(...entry)) ? Object.fromEntries(entries.filter((entry) => !isKnown(...entry))) : values;
}
