// What the workbook knows of accounts and their categories, by column.
import type { CategoryRevenue } from '../../../../src/actions/imports/importAccounts';
import type { CellValue, PresentRow } from '../../../../src/model/imports/changes/PresentRow';
import { hasRevenue } from '../../../../src/model/imports/changes/hasRevenue';
import type { Rhythm } from '../../../../src/model/imports/sales/orderRhythm';
import { yearsApart } from '../../../../src/model/imports/yearColumns';
import { foldName } from '../../../../src/model/names/foldName';

export type Cells = Readonly<Record<string, CellValue | null | undefined>>;

/** What the workbook knows of an account. */
export interface KnownAccount {
  cells: Cells;
  /** The categories with revenue to date, by folded name. */
  categories: ReadonlyMap<string, Cells>;
}

/** '' for a blank. */
export const textIn = (cells: Cells, column: string): string => String(cells[column] ?? '');

/** `null` for a blank or a text. */
export const numberIn = (cells: Cells, column: string): number | null => {
  const value = cells[column];
  return typeof value === 'number' ? value : null;
};

export const rhythmIn = (cells: Cells): Rhythm => ({
  firstOrder: textIn(cells, 'firstOrder'),
  lastOrder: textIn(cells, 'lastOrder'),
  usualInterval: numberIn(cells, 'usualInterval'),
  longestGap: numberIn(cells, 'longestGap'),
});

/** The cells of the workbook by account once the years have moved: a year that closes takes its figures along. `null` for a file of older years. */
export function cellsThen(
  present: readonly PresentRow[],
  fileYear: number | null,
  register: { lastFullYear: number },
): Map<string, Cells> | null {
  const { ahead, behind } = yearsApart(fileYear, { ...register, hasFigures: hasRevenue(present) });
  if (behind > 0) return null;
  return new Map(present.map(({ id, cells }) => [id, ahead > 0 ? { ...cells, revenueToDate: '', ordersToDate: '' } : cells]));
}

/** The last day up to which the workbook has the sales of any account; '' if it has none. */
export const lastKnownDay = (present: readonly PresentRow[]): string =>
  present.map(({ cells }) => textIn(cells, 'salesUntil')).reduce((last, day) => (day > last ? day : last), '');

/** The cells of the categories with revenue to date, by account and category. */
export function categoriesOf(rows: readonly PresentRow[]): Map<string, Map<string, Cells>> {
  const byAccount = new Map<string, Map<string, Cells>>();
  for (const { name, cells } of rows) {
    if (textIn(cells, 'revenueToDate') === '') continue;
    const account = foldName(name);
    byAccount.set(account, (byAccount.get(account) ?? new Map<string, Cells>()).set(foldName(textIn(cells, 'category')), cells));
  }
  return byAccount;
}

/** A category that the file does not have. */
export const knownCategory = (cells: Cells): CategoryRevenue => ({
  category: String(cells['category']),
  revenue1: null,
  revenue2: null,
  revenue3: null,
  revenueToDate: null,
  firstOrder: textIn(cells, 'firstOrder') || null,
  lastOrder: textIn(cells, 'lastOrder') || null,
  usualInterval: numberIn(cells, 'usualInterval'),
  longestGap: numberIn(cells, 'longestGap'),
});
