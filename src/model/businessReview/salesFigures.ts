import type { CategoryFigures, PulseFigures } from '../pulse/Pulse';

/** What the customer bought this year, beside the same days of last year. `null` is unknown. */
export interface SalesRow {
  /** '' for sales without a category. */
  category: string;
  revenue: number | null;
  revenueBefore: number | null;
  orders: number | null;
  ordersBefore: number | null;
}

export interface SalesFigures {
  /** The day up to which they are complete, yyyy-mm-dd. */
  until: string;
  /** The largest first. */
  categories: SalesRow[];
  /** The smaller ones together; `null` if there are none. */
  others: SalesRow | null;
  total: SalesRow;
}

/** More rows would not be read in a meeting. */
const MOST = 6;

/** `null` where no sales lines reach into this year. */
export function salesFigures(sales: PulseFigures | null): SalesFigures | null {
  if (sales === null || sales.salesUntil === null || sales.revenueToDate === null) return null;
  const rows = sales.categories
    .map(rowOf)
    .filter(({ revenue, revenueBefore }) => (revenue ?? 0) !== 0 || (revenueBefore ?? 0) !== 0)
    .sort((a, b) => sizeOf(b) - sizeOf(a));
  // One row too many is shown rather than called "other".
  const shown = rows.length <= MOST + 1 ? rows.length : MOST;
  return {
    until: sales.salesUntil,
    categories: rows.slice(0, shown),
    others: shown < rows.length ? rows.slice(shown).reduce(add) : null,
    total: rowOf({ ...sales, category: '' }),
  };
}

const rowOf = ({
  category,
  revenueToDate,
  revenueSameDays,
  ordersToDate,
  ordersSameDays,
}: Omit<CategoryFigures, 'revenue3'>): SalesRow => ({
  category,
  revenue: revenueToDate,
  revenueBefore: revenueSameDays,
  orders: ordersToDate,
  ordersBefore: ordersSameDays,
});

const sizeOf = ({ revenue, revenueBefore }: SalesRow): number => Math.max(revenue ?? 0, revenueBefore ?? 0);

/** A sum with something unknown in it is unknown. Orders of two categories can be the same, so they have no sum. */
const add = (a: SalesRow, b: SalesRow): SalesRow => ({
  category: '',
  revenue: sum(a.revenue, b.revenue),
  revenueBefore: sum(a.revenueBefore, b.revenueBefore),
  orders: null,
  ordersBefore: null,
});
const sum = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
