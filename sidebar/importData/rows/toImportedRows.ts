// Creates the rows to send, once the column of each year is known.
import type { CategoryRevenue, ImportedRow } from '../../../src/actions/imports/importAccounts';
import { CATEGORY_LIMIT } from '../../../src/model/imports/categoryLimit';
import type { ComparedDays } from '../../../src/model/imports/sales/comparedDays';
import type { YearsCovered } from '../../../src/model/imports/fullYears';
import { matchAccounts } from '../../../src/model/imports/matchAccounts';
import { revenueColumn } from '../../../src/model/imports/revenueColumn';
import type { AccountSales, CategorySales } from '../../../src/model/imports/sales/summarizeAccount';
import type { ComparedSales } from '../../../src/model/pulse/ComparedSales';
import { foldName } from '../../../src/model/names/foldName';
import { areCategories, LIMITS, type ReadAccount } from './ReadAccount';

/** The figures of the years that have a column, by its key. Costs and discounts are known for full years only. */
function yearValues(years: Readonly<Record<number, number>>, covered: YearsCovered, figure: 'revenue' | 'cost' | 'discount') {
  return Object.entries(years).flatMap(([year, amount]): [string, number][] => {
    const column = revenueColumn(Number(year), covered);
    if (column === null || (figure !== 'revenue' && column === 'revenueToDate')) return [];
    return [[column.replace('revenue', figure), amount]];
  });
}

/**
 * One row for each account. Rows of the file about the same account are merged, and the later row wins. A year whose months or quarters are all
 * without sales is a known zero, unless another row of the account has it.
 */
export function rowsOfAccounts(accounts: readonly ReadAccount[], covered: YearsCovered): ImportedRow[] {
  if (areCategories(accounts)) return rowsOfCategories(accounts, covered);
  const rowsWith = (valuesOf: (account: ReadAccount) => ImportedRow['values']): ImportedRow[] =>
    matchAccounts(
      accounts.map((each) => ({ line: each.line, account: each.account, values: valuesOf(each), own: each.own, categories: [] })),
      [],
    ).create;
  const rows = rowsWith(({ values, years }) => ({
    ...values,
    ...Object.fromEntries([...yearValues(years.revenue, covered, 'revenue'), ...yearValues(years.cost, covered, 'cost')]),
  }));
  // The same names and ids, so the rows come in the same order.
  const zeros = rowsWith((account) => ({
    ...('crmId' in account.values ? { crmId: account.values['crmId'] ?? '' } : {}),
    ...Object.fromEntries(yearValues(yearsOfNothing(account), covered, 'revenue')),
  }));
  return rows.map((row, at) => ({ ...row, values: { ...zeros[at]?.values, ...row.values } }));
}

/** The years whose months or quarters are all without sales, with 0, of an account that the file has sales of. */
function yearsOfNothing({ periods = [], years }: ReadAccount): Record<number, number> {
  if (Object.keys(years.revenue).length === 0) return {};
  const sold = new Set(periods.filter(({ amount }) => amount !== 0).map(({ year }) => year));
  return Object.fromEntries(periods.filter(({ year }) => !sold.has(year)).map(({ year }) => [year, 0]));
}

/** One row for each account, with its categories alone: they do not say what the account bought outside them. */
function rowsOfCategories(accounts: readonly ReadAccount[], covered: YearsCovered): ImportedRow[] {
  const rows = new Map<string, ImportedRow>();
  for (const { line, account, values, years } of accounts) {
    const { crmId, category = '', ...figures } = values;
    const key = crmId === undefined ? `name ${foldName(account)}` : `id ${crmId}`;
    const row = rows.get(key) ?? { line, account, values: crmId === undefined ? {} : { crmId }, own: {}, categories: [] };
    rows.set(key, row);
    if (category === '') continue;
    row.categories.push({
      ...NO_REVENUE,
      ...Object.fromEntries(COMPARED.flatMap((each) => (figures[each] === undefined ? [] : [[each, figures[each]]]))),
      ...Object.fromEntries(yearValues(years.revenue, covered, 'revenue')),
      category: String(category).slice(0, CATEGORY_LIMIT),
    });
  }
  return [...rows.values()];
}

const NO_REVENUE = { revenue1: null, revenue2: null, revenue3: null, revenueToDate: null };
const COMPARED: readonly (keyof ComparedSales)[] = [
  'revenueSameDays',
  'ordersToDate',
  'ordersSameDays',
  'firstOrder',
  'lastOrder',
  'usualInterval',
  'longestGap',
];

/**
 * Account names too long for the register are cut to fit, so their sales count.
 *
 * @param days the compared days; `null` sends nothing to compare.
 */
export function rowsOfSales(
  accounts: readonly AccountSales[],
  covered: YearsCovered,
  days: ComparedDays | null = null,
): ImportedRow[] {
  const lastFull = covered.full.at(-1);
  return accounts.map(({ line, name, crmId, owner, revenue, cost, discounts, orders, lines, compared, categories }) => ({
    line,
    account: name.replace(/\s+/g, ' ').slice(0, LIMITS.account),
    values: {
      ...(crmId === null ? {} : { crmId }),
      ...(owner === null ? {} : { salesRep: owner }),
      ...Object.fromEntries(yearValues(withZeros(revenue, covered), covered, 'revenue')),
      ...Object.fromEntries(cost === null ? [] : yearValues(withZeros(cost, covered), covered, 'cost')),
      ...Object.fromEntries(discounts === null ? [] : yearValues(withZeros(discounts, covered), covered, 'discount')),
      ...knownOf({ firstOrder: compared.firstOrder, lastOrder: compared.lastOrder }),
      ...(lastFull === undefined || compared.firstOrder === null
        ? {}
        : { orders: orders[lastFull] ?? 0, orderLines: lines[lastFull] ?? 0 }),
      ...(days === null ? {} : comparedValues(compared, days)),
    },
    own: {},
    categories: categories.map((each) => categoryRevenue(each, covered, days)),
  }));
}

/** In a year that the file covers, an account without a line bought nothing. */
function withZeros(years: Readonly<Record<number, number>>, { full, toDate }: YearsCovered): Record<number, number> {
  return { ...Object.fromEntries([...full, ...(toDate === null ? [] : [toDate])].map((year) => [year, 0])), ...years };
}

const comparedValues = (compared: ComparedSales, { salesFrom, salesUntil, days }: ComparedDays) =>
  knownOf({ ...compared, salesFrom, salesUntil, daysToDate: days });

const knownOf = <Value>(values: Readonly<Record<string, Value | null>>): Record<string, Value> =>
  Object.fromEntries(Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== null));

function categoryRevenue(
  { category, revenue, compared }: CategorySales,
  covered: YearsCovered,
  days: ComparedDays | null,
): CategoryRevenue {
  return {
    category: category.slice(0, CATEGORY_LIMIT),
    ...NO_REVENUE,
    ...Object.fromEntries(yearValues(withZeros(revenue, covered), covered, 'revenue')),
    ...(days === null ? {} : compared),
  };
}
