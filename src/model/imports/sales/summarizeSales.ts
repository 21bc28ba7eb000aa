import { GREGORIAN_YEARS } from '../../calendar/FiscalYears';
import { fullYears, type YearsCovered } from '../fullYears';
import { orderLines } from './compareSales';
import { comparedDays, type ComparedDays } from './comparedDays';
import { groupByAccount } from './groupByAccount';
import { readSale } from './readSale';
import type { Sale, SaleOfYear, SalesProblem } from './Sale';
import type { SalesFormat } from './SalesFormat';
import type { SalesLine } from './SalesLine';
import { summarizeAccount, type AccountSales } from './summarizeAccount';

export interface SalesSummary {
  accounts: AccountSales[];
  /** By the line of an account: its sales of the year of the last day. */
  ofYear: ReadonlyMap<number, readonly SaleOfYear[]>;
  /** By the line of an account: its days with an order, ascending; one for each category. */
  orderDays: ReadonlyMap<number, readonly OrderDay[]>;
  /** The days of the first and last usable line; `null` if there is none. */
  firstDate: string | null;
  lastDate: string | null;
  years: YearsCovered;
  /** The days of `compared`; `null` without a usable line. */
  days: ComparedDays | null;
  /** The number of lines that count. */
  counted: number;
  problems: SalesProblem[];
  /** Days and periods of another calendar than the years, whether they count or not. */
  others: { days: OtherCalendar; periods: OtherCalendar };
  /** The number of lines with a quarter or a half of a year. */
  quarters: number;
  /** Lines of a year that is named by two, such as `FY24/25`. */
  twoYears: OtherCalendar;
}

export type OrderDay = Pick<SaleOfYear, 'date' | 'category'>;

export interface OtherCalendar {
  lines: number[];
  /** The first of them as written, and the year in which it counts. */
  example: { written: string; year: number } | null;
}

/**
 * Sums sales lines by account, in order of first appearance. Lines belong together by CRM id, then by folded name; a line without an id
 * joins the account of its name. Lines without a usable account, date or amount are left out and listed in `problems`. Empty lines are
 * skipped.
 *
 * Runs in O(n log n).
 */
export function summarizeSales(lines: readonly SalesLine[], format: SalesFormat): SalesSummary {
  const { years = GREGORIAN_YEARS, countOtherDays = true, countOtherPeriods = false } = format;
  const read = lines.map((line) => readSale(line, format, years)).filter((each) => each !== null);
  const problems = read.flatMap((each) => ('code' in each ? [each] : []));
  const dated = read.flatMap((each) => ('code' in each ? [] : [each]));
  const sales = dated.filter(({ other, isPeriod }) => other === '' || (isPeriod ? countOtherPeriods : countOtherDays));
  const summary = {
    counted: sales.length,
    problems,
    others: {
      days: writtenOtherwise(dated, ({ other, isPeriod }) => (isPeriod ? '' : other)),
      periods: writtenOtherwise(dated, ({ other, isPeriod }) => (isPeriod ? other : '')),
    },
    quarters: dated.filter(({ isQuarter }) => isQuarter).length,
    twoYears: writtenOtherwise(dated, ({ twoYears }) => twoYears),
  };
  const span = spanOf(sales);
  if (span === null) return { ...summary, ...NO_SALES };
  const { firstDate, lastDate } = span;
  const reached = comparedDays(firstDate, lastDate, years);
  // A period that is not over has no equal a year ago.
  const days = sales.some(({ isCut }) => isCut) ? { ...reached, before: null } : reached;
  const hasDiscounts = sales.some(({ discount }) => discount !== null);
  const groups = groupByAccount(sales);
  const byLine = <Value>(valueOf: (sales: readonly Sale[]) => Value): Map<number, Value> =>
    new Map(groups.map((group) => [group[0]?.line ?? 0, valueOf(group)]));
  return {
    ...summary,
    accounts: groups.map((group) => summarizeAccount(group, days, hasDiscounts)),
    ofYear: byLine((group) => group.filter(({ date }) => date >= days.from)),
    orderDays: byLine(orderDaysOf),
    firstDate,
    lastDate,
    years: fullYears(firstDate, lastDate, years),
    days,
  };
}

const NO_SALES = {
  accounts: [],
  ofYear: new Map(),
  orderDays: new Map(),
  firstDate: null,
  lastDate: null,
  years: { full: [], toDate: null, part: null },
  days: null,
};

/** @param textOf how a sale is written if it is one of these; '' otherwise. */
function writtenOtherwise(sales: readonly Sale[], textOf: (sale: Sale) => string): OtherCalendar {
  const found = sales.filter((sale) => textOf(sale) !== '');
  const [first] = found;
  return {
    lines: found.map(({ line }) => line),
    example: first === undefined ? null : { written: textOf(first), year: first.year },
  };
}

function spanOf(sales: readonly Sale[]): { firstDate: string; lastDate: string } | null {
  const [first] = sales;
  if (first === undefined) return null;
  let { from: firstDate, date: lastDate } = first;
  for (const { from, date } of sales) {
    if (from < firstDate) firstDate = from;
    if (date > lastDate) lastDate = date;
  }
  return { firstDate, lastDate };
}

/** The days with an order, ascending; one for each category. */
function orderDaysOf(sales: readonly Sale[]): OrderDay[] {
  const days = new Map(orderLines(sales).map(({ date, category }) => [`${date}\n${category}`, { date, category }]));
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, day]) => day);
}
