// Adds up a table of sales lines, as `summarizeSales` adds up those of a file.
import { FEWEST_DAYS } from '../imports/sales/compareSales';
import { DAYS_OF_YEAR, FIRST_DAYS, LAST_DAYS } from '../imports/fullYears';
import { FIRST_DAY } from '../imports/sales/readSaleDays';
import { dayBounds, type DayBounds, type YearBounds } from './dayBounds';
import { dialects, type Dialect } from './Dialect';
import { foldedName } from './foldedName';
import type { WarehouseQuestion } from './SalesTable';
import { date, indent, isWithin, lines, type Part } from './statement';

interface Asking {
  question: WarehouseQuestion;
  dialect: Dialect;
  bounds: DayBounds;
  /** Whether each category of an account has a row of its own. */
  byCategory: boolean;
}

/** The parts of a statement, and the query of its rows: one per account, or per account and category. */
export function salesQuery(question: WarehouseQuestion, byCategory: boolean): { parts: Part[]; rows: string } {
  const bounds = dayBounds(question.lastFullYear, question.years);
  const asking = { question, dialect: dialects[question.dialect], bounds, byCategory };
  return {
    parts: [
      linesPart(asking),
      ...customerParts(asking),
      salesPart(asking),
      reachPart(asking),
      ...intervalParts(asking),
      totalsPart(asking),
    ],
    rows: rowsOf(asking),
  };
}

const keysOf = ({ byCategory }: Asking): string => (byCategory ? 'customer, category' : 'customer');

/** The lines that count: with an amount, and with a day up to today. */
function linesPart({ question: { table, today }, dialect, bounds: { next } }: Asking): Part {
  const { text, money, column } = dialect;
  const textOf = (name: string): string => (name.trim() === '' ? "''" : `TRIM(COALESCE(${text(column(name))}, ''))`);
  const [day, amount] = [`CAST(${column(table.day)} AS DATE)`, column(table.amount)];
  const until = today < next.until ? today : next.until;
  return {
    name: 'kam_lines',
    query: `SELECT
${lines([
  `${textOf(table.account)} AS account`,
  `${textOf(table.accountId)} AS account_id`,
  `${day} AS sold_on`,
  `${money(amount)} AS amount`,
  `${money(table.cost.trim() === '' ? 'NULL' : column(table.cost))} AS cost`,
  `${textOf(table.document)} AS document`,
  `${textOf(table.category)} AS category`,
])}
FROM ${dialect.table(table.table)}
WHERE ${isWithin(day, { from: FIRST_DAY, until })} AND ${amount} IS NOT NULL`,
  };
}

/**
 * Lines belong together by id, then by name. A line without an id joins the account of its name; if several accounts
 * share the name, the first of them. An account has the name of its latest line.
 */
function customerParts({ question: { table } }: Asking): Part[] {
  return [
    {
      name: 'spellings',
      query: `SELECT account, account_id, MIN(sold_on) AS since, MAX(sold_on) AS latest,
  ${table.account.trim() === '' ? "''" : foldedName('account')} AS folded
FROM kam_lines
WHERE account <> '' OR account_id <> ''
GROUP BY account, account_id`,
    },
    {
      name: 'owners',
      query: `SELECT folded, account_id, ROW_NUMBER() OVER (PARTITION BY folded ORDER BY since, account_id) AS place
FROM spellings
WHERE account_id <> '' AND folded <> ''`,
    },
    {
      name: 'customers',
      query: `SELECT s.account AS spelling, s.account_id, s.latest,
  CASE WHEN s.account_id <> '' THEN s.account_id ELSE COALESCE(o.account_id, '') END AS id,
  CASE
    WHEN s.account_id <> '' THEN 'id ' || s.account_id
    WHEN o.account_id IS NOT NULL THEN 'id ' || o.account_id
    ELSE 'name ' || s.folded
  END AS customer
FROM spellings s
LEFT JOIN owners o ON o.folded = s.folded AND o.place = 1`,
    },
    {
      name: 'names',
      query: `SELECT customer, id, CASE WHEN spelling <> '' THEN spelling ELSE id END AS account,
  ROW_NUMBER() OVER (
    PARTITION BY customer ORDER BY CASE WHEN spelling = '' THEN 1 ELSE 0 END, latest DESC, spelling
  ) AS place
FROM customers`,
    },
  ];
}

/** The lines of each account. A credit note lowers the cost, and is not an order. An order is a document, or else a day. */
const salesPart = ({ dialect: { text } }: Asking): Part => ({
  name: 'sales',
  query: `SELECT c.customer, l.category, l.sold_on, l.amount,
  CASE WHEN l.amount < 0 AND l.cost > 0 THEN -l.cost ELSE l.cost END AS cost,
  CASE
    WHEN l.amount < 0 THEN NULL
    WHEN l.document = '' THEN ${text('l.sold_on')}
    ELSE '#' || l.document
  END AS ordered
FROM kam_lines l
JOIN customers c ON c.spelling = l.account AND c.account_id = l.account_id`,
});

/** The first and last day of all lines, and what they cover, as `fullYears` and `comparedDays` define it. */
function reachPart({ dialect: { daysBetween, minusDays }, bounds: { full, next, sameDays } }: Asking): Part {
  const [, previous, last] = full;
  const reaches = (from: string): string => `${daysBetween(date(from), 'sales_from')} < ${FIRST_DAYS}`;
  const isFull = ({ year, from, until }: YearBounds): string =>
    `CASE WHEN ${reaches(from)} AND ${daysBetween('sales_until', date(until))} < ${LAST_DAYS} THEN 1 ELSE 0 END AS full_${year}`;
  const yearFrom = (thisYear: YearBounds): string => `WHEN ${isWithin('sales_until', thisYear)} THEN ${date(thisYear.from)}`;
  const days = (thisYear: YearBounds): string => `(${daysBetween(date(thisYear.from), 'sales_until')} + 1)`;
  const beforeFrom = (thisYear: YearBounds, before: YearBounds): string => {
    const begins = `${daysBetween(date(before.from), 'sales_from')} * ${DAYS_OF_YEAR} < ${days(thisYear)} * ${FIRST_DAYS}`;
    return `WHEN ${isWithin('sales_until', thisYear)} AND ${begins} THEN ${date(before.from)}`;
  };
  const beforeUntil = sameDays.map(
    (days) => `WHEN ${isWithin('sales_until', days)} THEN ${minusDays('sales_until', days.daysBack)}`,
  );
  const choose = (cases: readonly string[], name: string): string =>
    `CASE\n${indent(indent(cases.join('\n')))}\n  END AS ${name}`;
  return {
    name: 'reach',
    query: `SELECT
${lines([
  'sales_from',
  'sales_until',
  choose([next, last].map(yearFrom), 'this_from'),
  choose([beforeFrom(next, last), beforeFrom(last, previous)], 'before_from'),
  choose(beforeUntil, 'before_until'),
  ...full.map(isFull),
])}
FROM (SELECT MIN(sold_on) AS sales_from, MAX(sold_on) AS sales_until FROM sales) days`,
  };
}

/**
 * The median and the longest of the days between two neighbouring days with an order. The median of n figures is the mean of those whose
 * place is from n/2 to n/2 + 1.
 */
function intervalParts(asking: Asking): Part[] {
  const keys = keysOf(asking);
  const before = `LAG(sold_on) OVER (PARTITION BY ${keys} ORDER BY sold_on)`;
  return [
    {
      name: 'order_days',
      query: `SELECT DISTINCT ${keys}, sold_on FROM sales WHERE ordered IS NOT NULL${asking.byCategory ? " AND category <> ''" : ''}`,
    },
    { name: 'day_pairs', query: `SELECT ${keys}, sold_on, ${before} AS sold_before FROM order_days` },
    {
      name: 'gaps',
      query: `SELECT ${keys}, ${asking.dialect.daysBetween('sold_before', 'sold_on')} AS gap FROM day_pairs WHERE sold_before IS NOT NULL`,
    },
    {
      name: 'placed_gaps',
      query: `SELECT ${keys}, gap,
  ROW_NUMBER() OVER (PARTITION BY ${keys} ORDER BY gap) AS place,
  COUNT(*) OVER (PARTITION BY ${keys}) AS gap_count
FROM gaps`,
    },
    {
      name: 'intervals',
      query: `SELECT ${keys}, MAX(gap) AS longest_gap,
  CASE
    WHEN MAX(gap_count) >= ${FEWEST_DAYS - 1}
    THEN ROUND(AVG(CASE WHEN 2 * place BETWEEN gap_count AND gap_count + 2 THEN 1.0 * gap END), 1)
  END AS usual_interval
FROM placed_gaps
GROUP BY ${keys}`,
    },
  ];
}

const toDate = { from: 'r.this_from', until: 'r.sales_until' };
const sameDaysBefore = { from: 'r.before_from', until: 'r.before_until' };

function totalsPart(asking: Asking): Part {
  const { full, next } = asking.bounds;
  const [, , last] = full;
  const between = ({ from, until }: { from: string; until: string }): string => `s.sold_on BETWEEN ${from} AND ${until}`;
  const inYear = (year: YearBounds): string => isWithin('s.sold_on', year);
  const sum = (figure: string, condition: string, name: string): string =>
    `COALESCE(SUM(CASE WHEN ${condition} THEN s.${figure} END), 0) AS ${name}`;
  const orders = (condition: string, name: string): string =>
    `COUNT(DISTINCT CASE WHEN ${condition} THEN s.ordered END) AS ${name}`;
  const keys = keysOf(asking).replace(/(?=\b[a-z])/g, 's.');
  const ofAccount = [
    ...full.map((year) => sum('cost', inYear(year), `cost_${year.year}`)),
    'COUNT(s.cost) AS costs',
    orders(inYear(last), `orders_${last.year}`),
    `COUNT(CASE WHEN ${inYear(last)} THEN s.ordered END) AS order_lines_${last.year}`,
  ];
  return {
    name: 'totals',
    query: `SELECT
${lines([
  keys,
  ...full.map((year) => sum('amount', inYear(year), `revenue_${year.year}`)),
  sum('amount', inYear(next), 'revenue_to_date'),
  sum('amount', between(sameDaysBefore), 'revenue_same_days'),
  ...(asking.byCategory ? [] : ofAccount),
  orders(between(toDate), 'orders_to_date'),
  orders(between(sameDaysBefore), 'orders_same_days'),
  'MIN(CASE WHEN s.ordered IS NOT NULL THEN s.sold_on END) AS first_order',
  'MAX(CASE WHEN s.ordered IS NOT NULL THEN s.sold_on END) AS last_order',
])}
FROM sales s
CROSS JOIN reach r${asking.byCategory ? "\nWHERE s.category <> ''" : ''}
GROUP BY ${keys}`,
  };
}

/** The rows, with the headers that Import data knows. What the lines do not cover is blank. */
function rowsOf({ dialect: { daysBetween }, bounds: { full, next }, byCategory }: Asking): string {
  const [, , last] = full;
  const ifFull = ({ year }: YearBounds, figure: string, and = ''): string =>
    `CASE WHEN r.full_${year} = 1${and} THEN t.${figure}_${year} END AS ${figure}_${year}`;
  const ifCompared = (figure: string): string =>
    `CASE WHEN r.before_from IS NOT NULL THEN t.${figure} END AS ${figure}_a_year_ago`;
  const ofAccount = [
    ...full.map((year) => ifFull(year, 'cost', ' AND t.costs > 0')),
    ifFull(last, 'orders', ' AND t.first_order IS NOT NULL'),
    ifFull(last, 'order_lines', ' AND t.first_order IS NOT NULL'),
    'r.sales_from',
    'r.sales_until',
    `${daysBetween('r.this_from', 'r.sales_until')} + 1 AS days_to_date`,
  ];
  return `SELECT
${lines([
  'n.account AS account',
  'n.id AS account_id',
  ...(byCategory ? ['t.category AS category'] : []),
  ...full.map((year) => ifFull(year, 'revenue')),
  `CASE WHEN ${isWithin('r.sales_until', next)} THEN t.revenue_to_date END AS revenue_to_date_${next.year}`,
  ifCompared('revenue_same_days'),
  'CASE WHEN r.this_from IS NOT NULL THEN t.orders_to_date END AS orders_to_date',
  ifCompared('orders_same_days'),
  't.first_order',
  't.last_order',
  'i.usual_interval',
  'i.longest_gap',
  ...(byCategory ? [] : ofAccount),
])}
FROM totals t
CROSS JOIN reach r
JOIN names n ON n.customer = t.customer AND n.place = 1
LEFT JOIN intervals i ON i.customer = t.customer${byCategory ? ' AND i.category = t.category' : ''}`;
}
