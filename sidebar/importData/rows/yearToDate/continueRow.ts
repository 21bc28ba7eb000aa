// The row of an account that the workbook knows, with figures of the running year from both.
import type { ImportedRow } from '../../../../src/actions/imports/importAccounts';
import { addDecimals } from '../../../../src/model/imports/addDecimals';
import { CATEGORY_LIMIT, MOST_CATEGORIES } from '../../../../src/model/imports/categoryLimit';
import { joinRhythm } from '../../../../src/model/imports/sales/orderRhythm';
import { countOrders, orderLines } from '../../../../src/model/imports/sales/compareSales';
import type { SaleOfYear } from '../../../../src/model/imports/sales/Sale';
import type { OrderDay } from '../../../../src/model/imports/sales/summarizeSales';
import { foldName } from '../../../../src/model/names/foldName';
import { knownCategory, numberIn, rhythmIn, textIn, type Cells, type KnownAccount } from './knownCells';
import type { SalesOfFile } from './SalesOfFile';
import type { Treatment } from './treatmentOf';

/**
 * The row with what it makes of the figures to date: those of the file, the known ones with what was sold later, or none, so that the known ones stay.
 */
export function continueRow(row: ImportedRow, known: KnownAccount, file: SalesOfFile, treatment: Treatment): ImportedRow {
  if (treatment === 'kept' || treatment === 'unclear') return withoutDays(row);
  const joined = withRhythm(row, known, file, treatment === 'whole');
  return treatment === 'later' ? withLater(joined, known, file) : withLacking(joined, known, file);
}

/** Full years only: what a file says of days stays as it is known. */
function withoutDays(row: ImportedRow): ImportedRow {
  return {
    ...row,
    values: Object.fromEntries(Object.entries(row.values).filter(([column]) => !OF_DAYS.includes(column))),
    categories: row.categories.map(({ category, revenue1, revenue2, revenue3 }) => ({
      category,
      revenue1,
      revenue2,
      revenue3,
      revenueToDate: null,
    })),
  };
}

const OF_DAYS = [
  'revenueToDate',
  'revenueSameDays',
  'ordersToDate',
  'ordersSameDays',
  'usualInterval',
  'longestGap',
  'salesFrom',
  'salesUntil',
  'daysToDate',
];

/** @param hasAll whether the file has all sales of its days. */
function withRhythm(
  row: ImportedRow,
  { cells, categories }: KnownAccount,
  { days, orderDays }: SalesOfFile,
  hasAll: boolean,
): ImportedRow {
  const orders = orderDays.get(row.line) ?? [];
  const inFile = (of: readonly OrderDay[]) => ({ ...days, hasAll, days: [...new Set(of.map(({ date }) => date))] });
  const before = { salesFrom: textIn(cells, 'salesFrom'), salesUntil: textIn(cells, 'salesUntil') };
  return {
    ...row,
    values: {
      ...row.values,
      ...withoutNull(joinRhythm(rhythmIn(row.values), inFile(orders), rhythmIn(cells), before)),
      salesFrom: pick(before.salesFrom, days.salesFrom, 'first'),
    },
    categories: row.categories.map((each) => {
      const key = foldName(each.category);
      const known = rhythmIn(categories.get(key) ?? {});
      const ofCategory = inFile(orders.filter((order) => isOf(order, key)));
      return {
        ...each,
        ...joinRhythm(rhythmIn(each), ofCategory, known, before),
        firstOrder: pick(known.firstOrder, each.firstOrder, 'first') || null,
        lastOrder: (hasAll && each.lastOrder) || pick(known.lastOrder, each.lastOrder, 'last') || null,
      };
    }),
  };
}

/**
 * The row of a file that has all sales of the year, with the known categories that the file lacks: they were not bought this year. What the file
 * cannot know stays: orders before its first day and, up to the same last day, the same days a year ago.
 */
function withLacking(row: ImportedRow, { cells, categories }: KnownAccount, { days, toDate }: SalesOfFile): ImportedRow {
  if (row.categories.length === 0 || toDate === null) return row;
  const inFile = new Set(row.categories.map(({ category }) => foldName(category)));
  const isSameDay = textIn(cells, 'salesUntil') === days.salesUntil;
  const aYearAgo = (known: Cells, column: string): number | null =>
    days.before === null ? (isSameDay ? numberIn(known, column) : null) : 0;
  const lacking = [...categories].filter(([key]) => !inFile.has(key));
  return {
    ...row,
    categories: [
      ...row.categories,
      ...lacking.slice(0, Math.max(0, MOST_CATEGORIES - row.categories.length)).map(([, known]) => ({
        ...knownCategory(known),
        // An order in the days of the file is deleted.
        lastOrder: textIn(known, 'lastOrder') < days.salesFrom ? textIn(known, 'lastOrder') : '',
        revenueToDate: 0,
        revenueSameDays: aYearAgo(known, 'revenueSameDays'),
        ordersToDate: row.values['ordersToDate'] === undefined ? null : 0,
        ordersSameDays: aYearAgo(known, 'ordersSameDays'),
      })),
    ],
  };
}

/** Whether a sale is of a category, by its folded name in the workbook. */
const isOf = ({ category }: OrderDay, key: string): boolean => foldName(category.slice(0, CATEGORY_LIMIT)) === key;

/** The first or the last of two days; '' if both are unknown. */
function pick(one: string | null | undefined, other: string | null | undefined, which: 'first' | 'last'): string {
  const days = [one, other].filter((day) => typeof day === 'string' && day !== '').sort();
  return (which === 'first' ? days[0] : days.at(-1)) ?? '';
}

/** The known ones of values by column. */
export const withoutNull = (values: object): Record<string, string | number> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string | number] => (entry[1] ?? null) !== null));

/** The known figures to date with what was sold later. Nothing is known of the same days a year ago. */
function withLater(row: ImportedRow, { cells, categories }: KnownAccount, { ofYear }: SalesOfFile): ImportedRow {
  const until = textIn(cells, 'salesUntil');
  const later = (ofYear.get(row.line) ?? []).filter(({ date }) => date > until);
  const hasOrders = row.values['ordersToDate'] !== undefined;
  const values = Object.entries(row.values).filter(([column]) => !TO_DATE.includes(column));
  // What the account did not buy to date, it bought in no category.
  const unknown: Cells = categories.size > 0 || cells['revenueToDate'] === 0 ? { revenueToDate: 0, ordersToDate: 0 } : {};
  const inFile = new Map(row.categories.map((each) => [foldName(each.category), each]));
  const keys = row.categories.length === 0 ? [] : [...new Set([...inFile.keys(), ...categories.keys()])];
  return {
    ...row,
    values: {
      ...Object.fromEntries(values),
      ...withoutNull(grown(cells, later, hasOrders)),
      lastOrder: pick(textIn(cells, 'lastOrder'), String(row.values['lastOrder'] ?? ''), 'last'),
    },
    categories: keys.map((key) => {
      const known = categories.get(key) ?? unknown;
      const ofCategory = later.filter((sale) => isOf(sale, key));
      return {
        ...(inFile.get(key) ?? knownCategory(known)),
        revenueSameDays: null,
        ordersSameDays: null,
        ...grown(known, ofCategory, hasOrders),
      };
    }),
  };
}

const TO_DATE = ['revenueToDate', 'revenueSameDays', 'ordersToDate', 'ordersSameDays'];

/** A known figure with what was sold later; `null` if it is unknown. */
export function grown(cells: Cells, later: readonly SaleOfYear[], hasOrders: boolean) {
  const [revenue, orders] = [numberIn(cells, 'revenueToDate'), numberIn(cells, 'ordersToDate')];
  return {
    revenueToDate: revenue === null ? null : addDecimals([revenue, ...later.map(({ amount }) => amount)]),
    ordersToDate: orders === null || !hasOrders ? null : orders + countOrders(orderLines(later)),
  };
}
