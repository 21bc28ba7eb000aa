import { groupBy } from '../../lists/groupBy';
import { bestSpelling } from '../../names/bestSpelling';
import type { ComparedSales } from '../../pulse/ComparedSales';
import { addDecimals } from '../addDecimals';
import { compareSales, countOrders, orderLines } from './compareSales';
import type { ComparedDays } from './comparedDays';
import type { Sale } from './Sale';

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

/** @param sales all sales of one account, by line. */
export function summarizeAccount(sales: readonly Sale[], days: ComparedDays, hasDiscounts: boolean): AccountSales {
  const latestFirst = [...sales].reverse().sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const latestOf = (field: 'crmId' | 'owner'): string | null => latestFirst.find((sale) => sale[field] !== '')?.[field] ?? null;
  const ordersOfYear = [...groupBy(orderLines(sales), ({ year }) => year)];
  return {
    line: sales[0]?.line ?? 0,
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

function revenueByYear(sales: readonly Pick<Sale, 'year' | 'amount'>[]): Record<number, number> {
  const years = [...groupBy(sales, ({ year }) => year)];
  return Object.fromEntries(years.map(([year, ofYear]) => [year, addDecimals(ofYear.map(({ amount }) => amount))]));
}

function knownByYear(sales: readonly Sale[], figure: 'cost' | 'discount'): Record<number, number> | null {
  const known = sales.flatMap((sale) => (sale[figure] === null ? [] : [{ year: sale.year, amount: sale[figure] }]));
  return known.length === 0 ? null : revenueByYear(known);
}
