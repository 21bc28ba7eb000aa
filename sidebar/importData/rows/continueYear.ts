// Sales lines that begin within the running year continue the figures that the workbook has of that year.
import type { CategoryRevenue, ImportedRow } from '../../../src/actions/imports/importAccounts';
import { addDays } from '../../../src/model/calendar/addDays';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import type { CellValue, PresentRow } from '../../../src/model/imports/changes/foreseeChanges';
import { CATEGORY_LIMIT, MOST_CATEGORIES } from '../../../src/model/imports/categoryLimit';
import { beginsWithinYear, type ComparedDays } from '../../../src/model/imports/sales/comparedDays';
import { countOrders, orderLines } from '../../../src/model/imports/sales/compareSales';
import { createQuestion, NAMED_LINES, UNDECIDED, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { LAST_DAYS } from '../../../src/model/imports/fullYears';
import { matchAccounts } from '../../../src/model/imports/matchAccounts';
import { joinRhythm, type Rhythm } from '../../../src/model/imports/orderRhythm';
import type { OrderDay } from '../../../src/model/imports/sales/summarizeSales';
import type { SaleOfYear } from '../../../src/model/imports/sales/Sale';
import { yearsApart } from '../../../src/model/imports/yearColumns';
import { foldName } from '../../../src/model/names/foldName';
import type { withAbsent } from './absentCustomers';
import { withoutLeft } from './leftAccounts';

/** The sales of a file, beside its rows. */
export interface SalesOfFile {
  days: ComparedDays;
  /** The running year, if the file has sales of it. */
  toDate: number | null;
  /** Whether the year of the last day counts; a person can leave it out. */
  isCovered: boolean;
  /** The file's last full year; `null` if it is unknown. */
  lastFullYear: number | null;
  /** By line of the row. */
  ofYear: ReadonlyMap<number, readonly SaleOfYear[]>;
  /** By line of the row: the days with an order, ascending. */
  orderDays: ReadonlyMap<number, readonly OrderDay[]>;
}

/** What the script that adds up sales has for a part of a year. */
export interface PartOfYear {
  continueYear: typeof continueYear;
  withAbsent: typeof withAbsent;
}

export type Cells = Readonly<Record<string, CellValue | null | undefined>>;

/**
 * What becomes of the figures to date of an account.
 *
 * - `whole`: the file has all of them.
 * - `later`: what the file sold after the account's last day is added.
 * - `kept`: the file has nothing later.
 * - `unclear`: what is later is unknown, so they stay.
 */
type Treatment = 'whole' | 'later' | 'kept' | 'unclear';

interface Continued {
  cells: Cells;
  treatment: Treatment;
}

/** '' for a blank. */
export const textIn = (cells: Cells, column: string): string => String(cells[column] ?? '');

/**
 * What becomes of the figures to date of an account.
 *
 * @param isWhole whether the file has all sales of the year, for all that is known.
 */
export function treatmentOf(cells: Cells, days: ComparedDays, sales: readonly SaleOfYear[], isWhole: boolean): Treatment {
  const [from, until] = [textIn(cells, 'salesFrom'), lastDayIn(cells)];
  if (textIn(cells, 'salesUntil') > days.salesUntil) return 'kept';
  if (isWhole || (from !== '' && days.salesFrom <= from)) return 'whole';
  if (until < days.from) return textIn(cells, 'revenueToDate') === '' ? 'whole' : 'unclear';
  if (until === days.salesUntil) return 'kept';
  return sales.some((sale) => isAcross(sale, until)) ? 'unclear' : 'later';
}

/** The last day of the revenue to date; '' if it is unknown: a file without days can have brought it after the last sales lines. */
const lastDayIn = (cells: Cells): string => (numberIn(cells, 'daysToDate') === null ? '' : textIn(cells, 'salesUntil'));

/** Whether a period, such as a month, begins up to a day and ends after it. */
const isAcross = (sale: SaleOfYear, day: string): boolean => sale.from <= day && sale.date > day;

/** The revenue of the year in a file, up to the last day that the workbook knows of each customer. */
interface SoldAgain {
  inFile: number;
  inWorkbook: number;
  /** How many customers have another sum in the file. */
  differ: number;
  /** How many customers have a larger one. */
  more: number;
  /** By how much the file has less, over the customers of which it has less. */
  lacking: number;
}

function soldAgain(accounts: readonly { cells: Cells; sales: readonly SaleOfYear[] }[], days: ComparedDays): SoldAgain {
  const again = { inFile: 0, inWorkbook: 0, differ: 0, more: 0, lacking: 0 };
  for (const { cells, sales } of accounts) {
    const [until, known] = [lastDayIn(cells), numberIn(cells, 'revenueToDate')];
    const isCompared = until >= days.from && !sales.some((sale) => isAcross(sale, until));
    if (known === null || !isCompared) continue;
    const found = addDecimals(sales.filter(({ date }) => date <= until).map(({ amount }) => amount));
    again.inFile = addDecimals([again.inFile, found]);
    again.inWorkbook = addDecimals([again.inWorkbook, known]);
    if (Math.abs(found - known) <= Math.abs(known) * SAME) continue;
    again.differ++;
    again.more += Number(found > known);
    again.lacking += Math.max(0, known - found);
  }
  return again;
}

/** Sums of the same lines differ by no more. */
const SAME = 1e-9;
/** A corrected file lacks less of the revenue that is known; one with only some of the sales lacks more. */
const MOST_LACKING = 0.1;

interface Joined {
  /** The accounts of the workbook that rows are about, by the row's line; none where the years of the file are older. */
  accounts: ReadonlyMap<number, Continued>;
  /** `null` where the file has only a part of the year, or the same sums as the workbook. */
  again: SoldAgain | null;
  /** How many customers have more in the file than in the workbook, up to the last day that it knows of them. */
  more: number;
}

function joinAccounts(
  rows: readonly ImportedRow[],
  present: readonly PresentRow[],
  { days, toDate, lastFullYear, ofYear }: SalesOfFile,
  register: { lastFullYear: number },
): Joined {
  const byId = cellsThen(present, lastFullYear, register);
  if (byId === null) return { accounts: new Map(), again: null, more: 0 };
  const { update } = matchAccounts(rows, registerOf(present));
  const matched = update.map(({ id, row: { line } }) => ({ line, cells: byId.get(id) ?? {}, sales: ofYear.get(line) ?? [] }));
  const reached = matched.filter(({ cells }) => textIn(cells, 'salesUntil') <= days.salesUntil);
  const sold = soldAgain(reached, days);
  // A year may begin with holidays; a file without its first days lacks what was sold in them.
  const hasMost = sold.inWorkbook > 0 && sold.lacking <= sold.inWorkbook * MOST_LACKING;
  const hasYear = hasMost || !beginsWithinYear(days);
  const isWhole = hasYear && sold.lacking === 0;
  return {
    accounts: new Map(
      matched.map(({ line, cells, sales }) => [line, { cells, treatment: treatmentOf(cells, days, sales, isWhole) }]),
    ),
    again: hasYear && toDate !== null && sold.differ > 0 ? sold : null,
    more: soldAgain(matched, days).more,
  };
}

const registerOf = (present: readonly PresentRow[]) => present.map(({ id, name, key }) => ({ id, name, crmId: key }));

/** The cells of the workbook by account once the years have moved: a year that closes takes its figures along. `null` for a file of older years. */
export function cellsThen(
  present: readonly PresentRow[],
  fileYear: number | null,
  register: { lastFullYear: number },
): Map<string, Cells> | null {
  const hasFigures = present.some(({ cells }) => FIGURES.some((column) => textIn(cells, column) !== ''));
  const { ahead, behind } = yearsApart(fileYear, { ...register, hasFigures });
  if (behind > 0) return null;
  return new Map(present.map(({ id, cells }) => [id, ahead > 0 ? { ...cells, revenueToDate: '', ordersToDate: '' } : cells]));
}

const FIGURES = ['revenue1', 'revenue2', 'revenue3', 'revenueToDate'];

/** The last day up to which the workbook has the sales of any account; '' if it has none. */
export const lastKnownDay = (present: readonly PresentRow[]): string =>
  present.map(({ cells }) => textIn(cells, 'salesUntil')).reduce((last, day) => (day > last ? day : last), '');

/**
 * What becomes of the figures to date, and what the user can decide otherwise; `null` if the file has all of them, and the same.
 *
 * A file that has the year again is a correction. Where it has less than the workbook, and does not surely begin with the year or has much less,
 * it may have only some of the sales: the user is asked.
 */
function judge(
  { accounts, again, more }: Joined,
  present: readonly PresentRow[],
  { days, toDate, isCovered }: SalesOfFile,
  answers: Answers,
): Finding | null {
  if (accounts.size === 0 || !isCovered) return null;
  const count = (treatment: Treatment): number => [...accounts.values()].filter((each) => each.treatment === treatment).length;
  const known = lastKnownDay(present);
  const isGap = beginsWithinYear(days) && known !== '' && addDays(known, LAST_DAYS) < days.salesFrom;
  const [later, kept, unclear] = [count('later'), count('kept'), count('unclear')];
  if (!isGap && again === null && later + kept + unclear === 0) return null;
  const state = isGap ? 'gap' : again ? 'again' : later > 0 ? 'later' : kept > 0 ? 'kept' : 'unclear';
  const others = toDate === null ? ['keep'] : ['replace', 'keep'];
  const isDoubtful =
    again !== null && again.lacking > (days.salesFrom <= days.from || later + kept === 0 ? again.inWorkbook * MOST_LACKING : 0);
  const options = [
    ...(isGap || isDoubtful ? [UNDECIDED] : []),
    ...(state === 'again' ? ['replace', ...(later > 0 ? ['add'] : []), 'keep'] : []),
    ...(state === 'gap' || state === 'later' ? ['add', ...others] : []),
    ...(state === 'kept' || state === 'unclear' ? [...others].reverse() : []),
  ];
  const question = createQuestion('partOfYear', { count: 0, options, safe: options[0] as string }, answers);
  const sums = again === null ? { more } : { differ: again.differ, inFile: again.inFile, inWorkbook: again.inWorkbook };
  const values = { state, from: days.salesFrom, until: days.salesUntil, known, year: toDate ?? '', customers: unclear, ...sums };
  return { code: 'partOfYear', values: { ...values, answer: question.answer }, lines: [], questions: [question] };
}

/**
 * The rows with what they make of the figures to date: those of the file, the known ones with what was sold later, or none, so that the
 * known ones stay. How often is ordered is joined with what is known (`joinRhythm`). The findings are about a part of a year, and about
 * orders that were booked late.
 *
 * @param imported the workbook's last full year and categories, and the new accounts that are left out.
 */
export function continueYear(
  rows: readonly ImportedRow[],
  present: readonly PresentRow[],
  file: SalesOfFile,
  answers: Answers,
  imported: { lastFullYear: number; categories: readonly PresentRow[]; left?: readonly string[] },
): { rows: readonly ImportedRow[]; findings: Finding[] } {
  const joined = joinAccounts(rows, present, file, imported);
  const { accounts } = joined;
  const judged = judge(joined, present, file, answers);
  const answer = judged?.questions[0]?.answer;
  const counted = withoutLeft(rows, ({ account }) => account, imported.left ?? []);
  const added = answer === 'add' ? addedOf(counted, present, accounts, file) : {};
  const finding = judged && { ...judged, values: { ...judged.values, ...added } };
  const categories = categoriesOf(imported.categories);
  const late = answer === 'replace' || joined.again !== null ? null : judgeLate(accounts, file);
  return {
    findings: [finding, late].filter((each) => each !== null),
    rows: rows.map((row) => {
      const { cells = {}, treatment = 'whole' } = accounts.get(row.line) ?? {};
      const chosen = !file.isCovered ? 'kept' : answer === 'replace' ? 'whole' : answer === 'keep' ? 'kept' : treatment;
      if (chosen === 'kept' || chosen === 'unclear') return withoutDays(row);
      const known = { cells, categories: categories.get(foldName(row.account)) ?? new Map<string, Cells>() };
      const joined = withRhythm(row, known, file, chosen === 'whole');
      return chosen === 'later' ? withLater(joined, known, file) : withLacking(joined, known, file);
    }),
  };
}

/** How much of the file's sales of the year is added to revenue to date, and how much is not, because the figures of its days stay. */
function addedOf(
  rows: readonly ImportedRow[],
  present: readonly PresentRow[],
  accounts: ReadonlyMap<number, Continued>,
  { ofYear }: SalesOfFile,
): Finding['values'] {
  const { ambiguous } = matchAccounts(rows, registerOf(present));
  const unwritten = new Set(ambiguous.map(({ row }) => row.line));
  const sales = rows.flatMap(({ line }) => {
    const { cells = {}, treatment = 'whole' } = accounts.get(line) ?? {};
    const stays = unwritten.has(line) || treatment === 'kept' || treatment === 'unclear';
    const until = treatment === 'later' ? textIn(cells, 'salesUntil') : '';
    return (ofYear.get(line) ?? []).map(({ date, amount }) => ({ amount, isAdded: !stays && date > until }));
  });
  const sum = (some: typeof sales): number => addDecimals(some.map(({ amount }) => amount));
  const others = sales.filter(({ isAdded }) => !isAdded);
  const left = others.length === 0 ? {} : { otherRows: others.length, otherAmount: sum(others) };
  return { added: sum(sales.filter(({ isAdded }) => isAdded)), ...left };
}

/**
 * The orders that were booked late: of a day that is not after the account's known figures, but after the last order that the workbook knows.
 * They are not in these figures, and they are not added. A late line of an earlier day looks like a line that is in them.
 */
function judgeLate(accounts: ReadonlyMap<number, Continued>, { ofYear, isCovered }: SalesOfFile): Finding | null {
  const late = [...accounts].flatMap(([line, { cells, treatment }]) => {
    const [last, until] = [textIn(cells, 'lastOrder'), textIn(cells, 'salesUntil')];
    if (!isCovered || last === '' || (treatment !== 'later' && treatment !== 'kept')) return [];
    const sales = orderLines(ofYear.get(line) ?? []).filter(({ date }) => date > last && date <= until);
    return sales.map((sale) => ({ ...sale, until }));
  });
  if (late.length === 0) return null;
  const known = late.reduce((latest, { until }) => (until > latest ? until : latest), '');
  const values = { rows: late.length, amount: addDecimals(late.map(({ amount }) => amount)), known };
  const lines = late.map(({ line }) => line).sort((one, other) => one - other);
  return { code: 'lateBooked', values, lines: lines.slice(0, NAMED_LINES), questions: [] };
}

interface Known {
  cells: Cells;
  categories: ReadonlyMap<string, Cells>;
}

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

/** @param hasAll whether the file has all sales of its days. */
function withRhythm(
  row: ImportedRow,
  { cells, categories }: Known,
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
function withLacking(row: ImportedRow, { cells, categories }: Known, { days, toDate }: SalesOfFile): ImportedRow {
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
function withLater(row: ImportedRow, { cells, categories }: Known, { ofYear }: SalesOfFile): ImportedRow {
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
