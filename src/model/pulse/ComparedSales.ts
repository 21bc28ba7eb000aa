/**
 * What sales lines say about a customer or one of its categories beside its revenue by year, as Import data keeps it. The names are the column keys of Accounts and
 * of Sales. Money is in the workbook's currency, days are yyyy-mm-dd.
 *
 * - An order is a document (by its number), or else a day. Lines below zero are credit notes and no orders; they lower the revenue.
 * - The compared days are those of this year up to `salesUntil`, and the days up to the same month and day a year ago.
 * - `null` is unknown. A covered period without sales has 0.
 */
export interface ComparedSales {
  /** Revenue of the same days a year ago; `null` if the file does not reach back that far. */
  revenueSameDays: number | null;
  /** Orders of this year to date; `null` if the lines have periods instead of days. */
  ordersToDate: number | null;
  ordersSameDays: number | null;
  firstOrder: string | null;
  lastOrder: string | null;
  /** The median of the days between two neighbouring days with an order; `null` with orders on fewer than four days. */
  usualInterval: number | null;
  /** The most days between two neighbouring days with an order; `null` with fewer than two. */
  longestGap: number | null;
}
