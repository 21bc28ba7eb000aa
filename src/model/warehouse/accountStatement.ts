import { salesQuery } from './salesQuery';
import type { WarehouseQuestion } from './SalesTable';
import { statement } from './statement';

/**
 * The statement with one row per account: revenue and cost of the last three full years, revenue to date and of the same days a year ago,
 * and its orders. A year that the table does not cover is blank, and so are costs without a cost column.
 */
export function accountStatement(question: WarehouseQuestion): string {
  const { parts, rows } = salesQuery(question, false);
  return statement(parts, `${rows}\nORDER BY account, account_id`);
}
