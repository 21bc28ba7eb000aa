// Creates the rows to send, once the column of each year is known.
import type { CategoryRevenue, ImportedRow } from '../../../src/actions/imports/importAccounts';
import type { YearsCovered } from '../../../src/model/imports/fullYears';
import { matchAccounts } from '../../../src/model/imports/matchAccounts';
import { revenueColumn } from '../../../src/model/imports/revenueColumn';
import type { AccountSales } from '../../../src/model/imports/summarizeSales';
import { LIMITS, type ReadAccount } from './readAccounts';

const CATEGORY_LIMIT = 80;

/** The figures of the years that have a column, by its key. A cost is known for full years only. */
function yearValues(years: Readonly<Record<number, number>>, covered: YearsCovered, figure: 'revenue' | 'cost') {
  return Object.entries(years).flatMap(([year, amount]): [string, number][] => {
    const column = revenueColumn(Number(year), covered);
    if (column === null || (figure === 'cost' && column === 'revenueToDate')) return [];
    return [[column.replace('revenue', figure), amount]];
  });
}

/** One row for each account. Rows of the file about the same account are merged, and the later row wins. */
export function rowsOfAccounts(accounts: readonly ReadAccount[], covered: YearsCovered): ImportedRow[] {
  const rows = accounts.map(({ line, account, values, own, years }): ImportedRow => ({
    line,
    account,
    values: {
      ...values,
      ...Object.fromEntries([...yearValues(years.revenue, covered, 'revenue'), ...yearValues(years.cost, covered, 'cost')]),
    },
    own,
    categories: [],
  }));
  return matchAccounts(rows, []).create;
}

/** Account names too long for the register are cut to fit, so their sales count. */
export function rowsOfSales(accounts: readonly AccountSales[], covered: YearsCovered): ImportedRow[] {
  const lastFull = covered.full.at(-1);
  // In a year that the file covers, an account without a line bought nothing.
  const zeros = Object.fromEntries(
    [...covered.full, ...(covered.toDate === null ? [] : [covered.toDate])].map((year) => [year, 0]),
  );
  return accounts.map(({ name, crmId, owner, revenue, cost, firstOrder, lastOrder, orders, categories }, index) => ({
    line: index + 1,
    account: name.replace(/\s+/g, ' ').slice(0, LIMITS.account),
    values: {
      ...(crmId === null ? {} : { crmId }),
      ...(owner === null ? {} : { salesRep: owner }),
      ...Object.fromEntries(yearValues({ ...zeros, ...revenue }, covered, 'revenue')),
      ...Object.fromEntries(cost === null ? [] : yearValues({ ...zeros, ...cost }, covered, 'cost')),
      ...(firstOrder === null || lastOrder === null ? {} : { firstOrder, lastOrder }),
      ...(lastFull === undefined || firstOrder === null ? {} : { orders: orders[lastFull] ?? 0 }),
    },
    own: {},
    categories: categories.map((each) => categoryRevenue(each, covered)).filter(isKnown),
  }));
}

const isKnown = ({ revenue1, revenue2, revenue3, revenueToDate }: CategoryRevenue): boolean =>
  [revenue1, revenue2, revenue3, revenueToDate].some((amount) => amount !== null);

function categoryRevenue({ category, revenue }: AccountSales['categories'][number], covered: YearsCovered): CategoryRevenue {
  const blank = { revenue1: null, revenue2: null, revenue3: null, revenueToDate: null };
  return {
    category: category.slice(0, CATEGORY_LIMIT),
    ...blank,
    ...Object.fromEntries(yearValues(revenue, covered, 'revenue')),
  };
}
