import { GREGORIAN_YEARS, type FiscalYears } from '../../calendar/FiscalYears';
import { addDays } from '../../calendar/addDays';
import { yearOf } from '../../calendar/yearOf';
import { foldDigits } from '../../names/foldDigits';
import { bestSpelling } from '../../names/bestSpelling';
import { foldName } from '../../names/foldName';
import type { ComparedSales } from '../../pulse/ComparedSales';
import { hasPercent } from '../../numbers/writtenNumber';
import { addDecimals } from '../addDecimals';
import { PLAIN_NUMBERS, readInColumn, type ColumnNumbers } from '../columnNumbers';
import { comparedDays, type ComparedDays } from './comparedDays';
import { compareSales, countOrders, orderLines } from './compareSales';
import type { DayMonthOrder } from '../dateOrderOf';
import { fullYears, type YearsCovered } from '../fullYears';
import { parseDate, type ParsedDate } from '../parseDate';
import { parsePeriod } from '../parsePeriod';
import { namesTwoYears, type YearName } from '../withLongYear';
import { placePeriod, usualQuarters, type QuarterKind } from '../placePeriod';

/** A sales line, as texts of the file. */
export interface SalesLine {
  /** Line number in the file, for messages. */
  line: number;
  date: string;
  account: string;
  amount: string;
  crmId?: string | undefined;
  orderId?: string | undefined;
  category?: string | undefined;
  owner?: string | undefined;
  /** A period instead of a day. A month or a quarter belongs to the year. */
  year?: string | undefined;
  quarter?: string | undefined;
  month?: string | undefined;
  /** If the file has no amount, it is quantity × price minus the discount. */
  quantity?: string | undefined;
  unitPrice?: string | undefined;
  /** Already taken off an amount. */
  discount?: string | undefined;
  /** What was paid back, still to be taken off the amount. */
  refund?: string | undefined;
  /** The cost of the line, or its profit or margin or the cost of a unit, from which the cost follows. */
  cost?: string | undefined;
  unitCost?: string | undefined;
  profit?: string | undefined;
  marginShare?: string | undefined;
  currency?: string | undefined;
  status?: string | undefined;
  documentType?: string | undefined;
  probability?: string | undefined;
}

export type SalesFigure =
  | 'amount'
  | 'quantity'
  | 'unitPrice'
  | 'discount'
  | 'refund'
  | 'cost'
  | 'unitCost'
  | 'profit'
  | 'marginShare';

export interface SalesFormat {
  /** How the figures of each field are read. As plain numbers by default. */
  numbers?: Readonly<Partial<Record<SalesFigure, ColumnNumbers>>>;
  order: DayMonthOrder;
  /** How years are counted. Gregorian from January by default. */
  years?: FiscalYears;
  /** Whether days that are written in the other calendar count, in the year that contains them. They do by default. */
  countOtherDays?: boolean;
  /** Whether years, quarters and months of the other calendar count, in the year that has most of them. By default they do not. */
  countOtherPeriods?: boolean;
  quarters?: QuarterKind;
  /** What year `FY24/25` is. */
  named?: YearName;
  /** Today: later sales are left out, because they would make this year look full. No limit by default. */
  notAfter?: string;
  /** The form of discounts. A share is 0–1, a percentage 0–100. */
  discount?: 'share' | 'percent' | 'amount';
  /** Whether the discount is still to be taken off the amounts. */
  isBeforeDiscount?: boolean;
  /** The tax that is still to be taken off the amounts, by line, above 0. */
  taxes?: ReadonlyMap<number, number>;
  /** Whether a margin of 21.8 is 21.8%. Otherwise 0.218 is. */
  isMarginInPoints?: boolean;
  /** Which lines count and how, as `judgeSales` decides. By default every line counts unchanged. */
  rules?: SalesRules;
}

export interface SalesRules {
  /** The factor of a line's amount: 0 if it is left out, −1 for a credit note, an exchange rate, 1,000 for thousands. */
  factorOf: (line: SalesLine) => number;
  /** The customer of a line; `null` if the line is left out. */
  customerOf: (line: SalesLine) => { name: string; crmId: string } | null;
  /** Whether a positive amount is subtracted. */
  isCredit: (line: SalesLine) => boolean;
}

/** A line that was left out, with the field that is unusable and its text. */
export interface SalesProblem {
  line: number;
  code: 'nameMissing' | 'badDate' | 'futureDate' | 'badNumber';
  field: 'account' | 'date' | 'amount' | 'quantity' | 'unitPrice' | 'year';
  text: string;
}

export interface AccountSales {
  /** Its first line in the file. */
  line: number;
  /** As the account's latest line spells it, with the half-spaces of other lines; the CRM id if no line has a name. */
  name: string;
  crmId: string | null;
  /** From the latest line that has an owner. */
  owner: string | null;
  /** By year, to the ten-thousandth. Years without sales have no entry. */
  revenue: Record<number, number>;
  /** By year, for the lines that have a cost; `null` if no line has one. */
  cost: Record<number, number> | null;
  /** By year; `null` if no line of the file has a discount. */
  discounts: Record<number, number> | null;
  /** By year: the number of lines of orders. */
  lines: Record<number, number>;
  /** By year: the number of documents, or of days where there are no document numbers. Lines of a period and credit notes do not count. */
  orders: Record<number, number>;
  /** This year to date beside the same days a year ago. */
  compared: ComparedSales;
  /** Revenue by category and year, without lines that have no category. */
  categories: CategorySales[];
}

export interface CategorySales {
  category: string;
  revenue: Record<number, number>;
  compared: ComparedSales;
}

/** A sale of the year of a file's last day. */
export interface SaleOfYear {
  line: number;
  /** The day, or the last day of the period. */
  date: string;
  /** The first day of the period, or the day itself. */
  from: string;
  isPeriod: boolean;
  amount: number;
  /** '' if the file has no numbers of documents. */
  orderId: string;
  /** '' without one. */
  category: string;
}

export type OrderDay = Pick<SaleOfYear, 'date' | 'category'>;

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

export interface OtherCalendar {
  lines: number[];
  /** The first of them as written, and the year in which it counts. */
  example: { written: string; year: number } | null;
}

interface Sale extends SaleOfYear {
  isQuarter: boolean;
  /** Whether the period ends after today. */
  isCut: boolean;
  /** The day or period as written if it is of the other calendar. */
  other: string;
  /** The year as written if it is named by two. */
  twoYears: string;
  year: number;
  cost: number | null;
  discount: number | null;
  name: string;
  crmId: string;
  owner: string;
}

/** Earlier sales are typos, or a blank that a program wrote as its first day. */
export const FIRST_DAY = '1970-01-01';

/**
 * Sums sales lines by account, in order of first appearance. Lines belong together by CRM id, then by folded name; a line without an id
 * joins the account of its name. Lines without a usable account, date or amount are left out and listed in `problems`. Empty lines are
 * skipped.
 *
 * Runs in O(n log n).
 */
export function summarizeSales(lines: readonly SalesLine[], format: SalesFormat): SalesSummary {
  const { years = GREGORIAN_YEARS, countOtherDays = true, countOtherPeriods = false } = format;
  const problems: SalesProblem[] = [];
  const sales: Sale[] = [];
  const others = { days: noOthers(), periods: noOthers() };
  const twoYears = noOthers();
  let quarters = 0;
  const inYears = { ...format, years };
  for (const line of lines) {
    const read = readLine(line, inYears);
    if (read === null) continue;
    if ('code' in read) {
      problems.push(read);
      continue;
    }
    if (read.isQuarter) quarters++;
    if (read.other !== '') addOther(read.isPeriod ? others.periods : others.days, read, read.other);
    if (read.twoYears !== '') addOther(twoYears, read, read.twoYears);
    if (read.other === '' || (read.isPeriod ? countOtherPeriods : countOtherDays)) sales.push(read);
  }
  let firstDate: string | null = null;
  let lastDate: string | null = null;
  for (const { from, date } of sales) {
    if (firstDate === null || from < firstDate) firstDate = from;
    if (lastDate === null || date > lastDate) lastDate = date;
  }
  if (firstDate === null || lastDate === null)
    return {
      accounts: [],
      ofYear: new Map(),
      orderDays: new Map(),
      firstDate,
      lastDate,
      years: { full: [], toDate: null, part: null },
      days: null,
      counted: 0,
      problems,
      others,
      quarters,
      twoYears,
    };
  const reached = comparedDays(firstDate, lastDate, years);
  // A period that is not over has no equal a year ago.
  const days = sales.some(({ isCut }) => isCut) ? { ...reached, before: null } : reached;
  const hasDiscounts = sales.some(({ discount }) => discount !== null);
  const groups = groupByAccount(sales);
  return {
    accounts: groups.map((ofAccount) => summarizeAccount(ofAccount, days, hasDiscounts)),
    ofYear: new Map(groups.map((ofAccount) => [lineOf(ofAccount), ofAccount.filter(({ date }) => date >= days.from)])),
    orderDays: new Map(groups.map((ofAccount) => [lineOf(ofAccount), orderDaysOf(ofAccount)])),
    firstDate,
    lastDate,
    years: fullYears(firstDate, lastDate, years),
    days,
    counted: sales.length,
    problems,
    others,
    quarters,
    twoYears,
  };
}

const noOthers = (): OtherCalendar => ({ lines: [], example: null });

function addOther(others: OtherCalendar, { line, year }: Sale, written: string): void {
  others.example ??= { written, year };
  others.lines.push(line);
}

type Format = SalesFormat & { years: FiscalYears };

function readLine(line: SalesLine, format: Format): Sale | SalesProblem | null {
  const { rules } = format;
  const { orderId = '', category = '', owner = '' } = line;
  const written = { name: line.account.trim(), crmId: (line.crmId ?? '').trim() };
  const amountText = line.amount.trim();
  if (written.name + written.crmId + line.date.trim() + amountText === '') return null;
  const factor = rules ? rules.factorOf(line) : 1;
  const customer = rules ? rules.customerOf(line) : written;
  if (factor === 0 || customer === null) return null;
  const problem = (code: SalesProblem['code'], field: SalesProblem['field'], text: string): SalesProblem => ({
    line: line.line,
    code,
    field,
    text,
  });
  if (customer.name + customer.crmId === '') return problem('nameMissing', 'account', written.name);
  const days = readDays(line, format);
  if ('code' in days) return problem(days.code, days.field, days.text);
  const amount = readAmount(line, format);
  if (typeof amount !== 'number') return problem('badNumber', amount.field, amount.text);
  const value = rules?.isCredit(line) && amount > 0 ? -amount : amount;
  // Of a credit note, whatever has no sign of its own is taken back.
  const signed = (part: number | null) => (part === null ? null : (value < 0 && part > 0 ? -part : part) * factor);
  return {
    line: line.line,
    ...days,
    amount: value * factor,
    cost: signed(readCost(line, amount, format)),
    discount: signed(readDiscount(line, amount, format)),
    name: customer.name,
    crmId: customer.crmId,
    orderId: orderId.trim(),
    category: category.trim(),
    owner: owner.trim(),
  };
}

type Fault = { code: SalesProblem['code']; field: SalesProblem['field']; text: string };

/** Reads the day of a line, or the days of its period. A period that is not over ends today. */
function readDays(
  line: SalesLine,
  { order, years, quarters = usualQuarters(years), named, notAfter = '9999' }: Format,
): Pick<Sale, 'date' | 'from' | 'isPeriod' | 'isQuarter' | 'isCut' | 'other' | 'twoYears' | 'year'> | Fault {
  const written = line.date.trim();
  const day = written === '' ? null : (dayInMonth(line) ?? parseDate(written, order));
  if (day !== null) {
    const { date } = day;
    if (date > notAfter) return { code: 'futureDate', field: 'date', text: written };
    if (date < FIRST_DAY) return { code: 'badDate', field: 'date', text: written };
    const other = day.calendar === years.calendar ? '' : written;
    return { date, from: date, isPeriod: false, isQuarter: false, isCut: false, other, twoYears: '', year: yearOf(date, years) };
  }
  const { quarter = '', month = '' } = line;
  // In a column of years, 24/25 is a year and not a month.
  const year = (line.year ?? '').replace(/^\s*\d{2}\s?[/–-]\s?\d{2}\s*$/, (ofTwo) => `FY${ofTwo.trim()}`);
  // Three numbers are a day, even if there is no such day.
  const mayBePeriod = (foldDigits(written).match(/\d+/g) ?? []).length < 3;
  const period = mayBePeriod ? parsePeriod(written === '' ? { year, quarter, month } : { year: written }, named) : null;
  if (!period || period.from < FIRST_DAY)
    return { code: 'badDate', field: year === '' ? 'date' : 'year', text: written || `${year} ${quarter}${month}`.trim() };
  const placed = placePeriod(period, years, quarters);
  if (placed.from > notAfter) return { code: 'futureDate', field: year === '' ? 'date' : 'year', text: written || year };
  const isCut = placed.to > notAfter;
  return {
    date: isCut ? notAfter : placed.to,
    from: placed.from,
    isPeriod: true,
    isCut,
    isQuarter: period.kind === 'quarter' || period.kind === 'half',
    twoYears: namesTwoYears(written || year) ? written || year : '',
    other: period.calendar === years.calendar ? '' : written || `${year} ${quarter}${month}`.trim(),
    year: placed.year,
  };
}

/** The day of a line whose year, month and day of the month have a column each. */
function dayInMonth({ date, year = '', month = '' }: SalesLine): ParsedDate | null {
  const day = foldDigits(date).trim();
  if (!/^\d{1,2}$/.test(day) || year.trim() === '' || month.trim() === '') return null;
  const period = parsePeriod({ year, month });
  if (period?.kind !== 'month') return null;
  const found = addDays(period.from, Number(day) - 1);
  return Number(day) > 0 && found <= period.to ? { date: found, calendar: period.calendar } : null;
}

/** A share is a figure of a discount or a margin only: 12% is not 0.12 of money. */
const SHARES: readonly SalesFigure[] = ['discount', 'marginShare'];

const readFigure = (text: string, field: SalesFigure, { numbers }: SalesFormat): number | null =>
  text === '' || (hasPercent(text) && !SHARES.includes(field)) ? null : readInColumn(text, numbers?.[field] ?? PLAIN_NUMBERS);

/** Reads the amount, or quantity × price minus the discount if the file has no amounts; without what was paid back. */
function readAmount(line: SalesLine, format: SalesFormat): number | { field: SalesProblem['field']; text: string } {
  const text = line.amount.trim();
  const amount = readFigure(text, 'amount', format);
  const refund = Math.abs(readFigure(line.refund ?? '', 'refund', format) ?? 0);
  if (amount !== null) {
    const net = amount - Math.sign(amount) * (format.taxes?.get(line.line) ?? 0);
    return (format.isBeforeDiscount ? lessDiscount(net, line, format) : net) - refund;
  }
  const [quantityText, priceText] = [(line.quantity ?? '').trim(), (line.unitPrice ?? '').trim()];
  if (text !== '' || quantityText === '' || priceText === '') return { field: 'amount', text };
  const [quantity, price] = [readFigure(quantityText, 'quantity', format), readFigure(priceText, 'unitPrice', format)];
  if (quantity === null) return { field: 'quantity', text: quantityText };
  if (price === null) return { field: 'unitPrice', text: priceText };
  return lessDiscount(quantity * price, line, format) - refund;
}

/** Of goods that came back, the discount came back too. */
function lessDiscount(listed: number, { discount: written = '' }: SalesLine, format: SalesFormat): number {
  const { discount = 'amount' } = format;
  const less = readFigure(written, 'discount', format) ?? 0;
  const isShare = hasPercent(written);
  if (discount === 'amount' && !isShare) return listed - Math.sign(listed) * Math.abs(less);
  return listed * (1 - (discount === 'percent' && !isShare ? less / 100 : less));
}

/** Reads the cost of a line, or derives it from the profit or the margin. */
function readCost(line: SalesLine, amount: number, format: SalesFormat): number | null {
  const read = (field: 'cost' | 'unitCost' | 'quantity' | 'profit' | 'marginShare'): number | null =>
    readFigure(line[field] ?? '', field, format);
  const cost = read('cost');
  if (cost !== null) return cost;
  const profit = read('profit');
  if (profit !== null) return amount - profit;
  const [quantity, unitCost] = [read('quantity'), read('unitCost')];
  if (quantity !== null && unitCost !== null) return quantity * unitCost;
  const margin = read('marginShare');
  const inPoints = format.isMarginInPoints && !hasPercent(line.marginShare ?? '');
  const share = margin === null ? null : margin / (inPoints ? 100 : 1);
  return share === null || share > 1 ? null : amount * (1 - share);
}

/** Reads what the line costs less than its list price; `null` for a blank, or for a discount of everything. */
function readDiscount(line: SalesLine, amount: number, format: SalesFormat): number | null {
  if (line.discount === undefined) return null;
  const { discount = 'amount' } = format;
  const less = Math.abs(readFigure(line.discount, 'discount', format) ?? 0);
  const isShare = hasPercent(line.discount) || discount === 'share';
  if (!isShare && discount === 'amount') return less;
  const share = isShare ? less : less / 100;
  return share < 1 ? (Math.abs(amount) * share) / (1 - share) : null;
}

/** Lines with an id come first, because they show which accounts share a name. */
function groupByAccount(sales: readonly Sale[]): Sale[][] {
  const byId = new Map<string, Sale[]>();
  const byName = new Map<string, Sale[]>();
  const groups: Sale[][] = [];
  const join = (sale: Sale, map: Map<string, Sale[]>, key: string, name: string): void => {
    const group = map.get(key) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(sale);
    map.set(key, group);
    if (name !== '' && !byName.has(name)) byName.set(name, group);
  };
  for (const sale of sales) if (sale.crmId !== '') join(sale, byId, sale.crmId, foldName(sale.name));
  for (const sale of sales) {
    if (sale.crmId !== '') continue;
    const name = foldName(sale.name);
    join(sale, byName, name, name);
  }
  for (const group of groups) group.sort((a, b) => a.line - b.line);
  return groups.sort((a, b) => (a[0]?.line ?? 0) - (b[0]?.line ?? 0));
}

const lineOf = ([first]: readonly Sale[]): number => first?.line ?? 0;

function summarizeAccount(sales: readonly Sale[], days: ComparedDays, hasDiscounts: boolean): AccountSales {
  const latestFirst = [...sales].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const latestOf = (field: 'crmId' | 'owner'): string | null => latestFirst.find((sale) => sale[field] !== '')?.[field] ?? null;
  const ordersOfYear = [...groupBy(orderLines(sales), ({ year }) => year)];
  return {
    line: lineOf(sales),
    name: bestSpelling(latestFirst.flatMap(({ name }) => (name === '' ? [] : [name]))) || (latestOf('crmId') ?? ''),
    crmId: latestOf('crmId'),
    owner: latestOf('owner'),
    revenue: revenueByYear(sales),
    cost: knownByYear(sales, 'cost'),
    discounts: hasDiscounts ? (knownByYear(sales, 'discount') ?? {}) : null,
    lines: Object.fromEntries(ordersOfYear.map(([year, { length }]) => [year, length])),
    orders: Object.fromEntries(ordersOfYear.map(([year, lines]) => [year, countOrders(lines)])),
    compared: compareSales(sales, days),
    categories: [...groupBy(sales, ({ category }) => category)]
      .filter(([category]) => category !== '')
      .map(([category, ofCategory]) => ({
        category,
        revenue: revenueByYear(ofCategory),
        compared: compareSales(ofCategory, days),
      })),
  };
}

function orderDaysOf(sales: readonly Sale[]): OrderDay[] {
  const days = new Map(orderLines(sales).map(({ date, category }) => [`${date}\n${category}`, { date, category }]));
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, day]) => day);
}

function revenueByYear(sales: readonly Pick<Sale, 'year' | 'amount'>[]): Record<number, number> {
  const years = [...groupBy(sales, ({ year }) => year)];
  return Object.fromEntries(years.map(([year, ofYear]) => [year, addDecimals(ofYear.map(({ amount }) => amount))]));
}

function knownByYear(sales: readonly Sale[], figure: 'cost' | 'discount'): Record<number, number> | null {
  const known = sales.flatMap((sale) => (sale[figure] === null ? [] : [{ year: sale.year, amount: sale[figure] }]));
  return known.length === 0 ? null : revenueByYear(known);
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
