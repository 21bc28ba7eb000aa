import { foldName } from '../text/foldName';
import { addDecimals } from './addDecimals';
import { gregorianYear } from './calendarYear';
import type { DayMonthOrder } from './dateOrderOf';
import { fullYears, type YearsCovered } from './fullYears';
import { parseDate } from './parseDate';
import { parseNumber } from '../numbers/parseNumber';
import type { DecimalMark } from '../numbers/writtenNumber';

/** A line of sales, as texts of the file. */
export interface SalesLine {
  /** Line of the file, for messages. */
  line: number;
  date: string;
  account: string;
  amount: string;
  crmId?: string | undefined;
  orderId?: string | undefined;
  category?: string | undefined;
  owner?: string | undefined;
}

export interface SalesFormat {
  decimal: DecimalMark;
  order: DayMonthOrder;
  /** The year of the calendar in use that a day (yyyy-mm-dd) belongs to; Gregorian unless told. */
  yearOf?: (date: string) => number;
  /** Today: a later day must be a slip of the pen, which would make this year full. No limit unless told. */
  notAfter?: string;
}

/** A line that was left out: which of its fields cannot be used, and what stands there. */
export interface SalesProblem {
  line: number;
  code: 'nameMissing' | 'badDate' | 'badNumber';
  field: 'account' | 'date' | 'amount';
  text: string;
}

export interface AccountSales {
  /** As the account's latest line spells it; the CRM id where no line has a name. */
  name: string;
  crmId: string | null;
  /** Of the latest line that names one. */
  owner: string | null;
  /** By year, to the ten-thousandth; a year without sales has no entry. */
  revenue: Record<number, number>;
  /** Days as yyyy-mm-dd. */
  firstOrder: string;
  lastOrder: string;
  /** By year: different order numbers; where the lines have none, different days. */
  orders: Record<number, number>;
  /** Revenue by category and year; lines without a category are not in here. */
  categories: { category: string; revenue: Record<number, number> }[];
}

export interface SalesSummary {
  accounts: AccountSales[];
  /** The days of the first and the last line that could be used; `null` where there is none. */
  firstDate: string | null;
  lastDate: string | null;
  years: YearsCovered;
  problems: SalesProblem[];
}

interface Sale {
  line: number;
  date: string;
  year: number;
  amount: number;
  name: string;
  crmId: string;
  orderId: string;
  category: string;
  owner: string;
}

/** Sales before this are a slip of the pen, or a blank that a program wrote as its first day. */
const FIRST_DAY = '1970-01-01';

/**
 * Adds sales lines up to accounts, in the order in which they first appear. Lines belong together by CRM id first, by folded name second; a line
 * without an id joins the account of its name. A line without a usable account, date or amount is left out and named in
 * `problems`; one without anything in it is passed over.
 *
 * Runs in O(n log n).
 */
export function summarizeSales(lines: readonly SalesLine[], format: SalesFormat): SalesSummary {
  const problems: SalesProblem[] = [];
  const sales: Sale[] = [];
  for (const line of lines) {
    const read = readLine(line, format);
    if (read === null) continue;
    if ('code' in read) problems.push(read);
    else sales.push(read);
  }
  const dates = sales.map(({ date }) => date).sort();
  const [firstDate = null, lastDate = null] = [dates[0], dates[dates.length - 1]];
  return {
    accounts: groupByAccount(sales).map(summarizeAccount),
    firstDate,
    lastDate,
    years:
      firstDate === null || lastDate === null
        ? { full: [], toDate: null, part: null }
        : fullYears(firstDate, lastDate, format.yearOf ?? gregorianYear),
    problems,
  };
}

function readLine(
  line: SalesLine,
  { decimal, order, yearOf = gregorianYear, notAfter = '9999' }: SalesFormat,
): Sale | SalesProblem | null {
  const { orderId = '', category = '', owner = '' } = line;
  const name = line.account.trim();
  const crmId = (line.crmId ?? '').trim();
  const date = line.date.trim();
  const amount = line.amount.trim();
  if (name + crmId + date + amount === '') return null;
  const problem = (code: SalesProblem['code'], field: SalesProblem['field'], text: string): SalesProblem => ({
    line: line.line,
    code,
    field,
    text,
  });
  if (name + crmId === '') return problem('nameMissing', 'account', name);
  const day = parseDate(date, order)?.date;
  if (day === undefined || day < FIRST_DAY || day > notAfter) return problem('badDate', 'date', date);
  const value = parseNumber(amount, decimal);
  if (value === null) return problem('badNumber', 'amount', amount);
  return {
    line: line.line,
    date: day,
    year: yearOf(day),
    amount: value,
    name,
    crmId,
    orderId: orderId.trim(),
    category: category.trim(),
    owner: owner.trim(),
  };
}

/** Lines with an id go first: they say which accounts of one name there are. */
function groupByAccount(sales: readonly Sale[]): Sale[][] {
  const byId = new Map<string, Sale[]>();
  const byName = new Map<string, Sale[]>();
  const groups: Sale[][] = [];
  const join = (sale: Sale, map: Map<string, Sale[]>, key: string): void => {
    const group = map.get(key) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(sale);
    map.set(key, group);
    const name = foldName(sale.name);
    if (name !== '' && !byName.has(name)) byName.set(name, group);
  };
  for (const sale of sales) if (sale.crmId !== '') join(sale, byId, sale.crmId);
  for (const sale of sales) if (sale.crmId === '') join(sale, byName, foldName(sale.name));
  for (const group of groups) group.sort((a, b) => a.line - b.line);
  return groups.sort((a, b) => (a[0]?.line ?? 0) - (b[0]?.line ?? 0));
}

function summarizeAccount(sales: readonly Sale[]): AccountSales {
  const latestFirst = [...sales].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const [latest, earliest] = [latestFirst[0] as Sale, latestFirst[latestFirst.length - 1] as Sale];
  const latestOf = (field: 'name' | 'crmId' | 'owner'): string | null =>
    latestFirst.find((sale) => sale[field] !== '')?.[field] ?? null;
  return {
    name: latestOf('name') ?? latestOf('crmId') ?? '',
    crmId: latestOf('crmId'),
    owner: latestOf('owner'),
    revenue: revenueByYear(sales),
    firstOrder: earliest.date,
    lastOrder: latest.date,
    orders: ordersByYear(sales),
    categories: [...groupBy(sales, ({ category }) => category)]
      .filter(([category]) => category !== '')
      .map(([category, ofCategory]) => ({ category, revenue: revenueByYear(ofCategory) })),
  };
}

function ordersByYear(sales: readonly Sale[]): Record<number, number> {
  const numbers = (ofYear: readonly Sale[]) =>
    new Set(ofYear.map(({ orderId, date }) => (orderId === '' ? date : `#${orderId}`)));
  const years = [...groupBy(sales, ({ year }) => year)];
  return Object.fromEntries(years.map(([year, ofYear]) => [year, numbers(ofYear).size]));
}

function revenueByYear(sales: readonly Sale[]): Record<number, number> {
  const years = [...groupBy(sales, ({ year }) => year)];
  return Object.fromEntries(years.map(([year, ofYear]) => [year, addDecimals(ofYear.map(({ amount }) => amount))]));
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
