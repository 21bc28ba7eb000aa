import { salesQuery } from './salesQuery';
import type { WarehouseQuestion } from './SalesTable';
import { statement } from './statement';

/** The statement with one row per account and category, with the figures of the tab Sales. Lines without a category are left out. */
export function categoryStatement(question: WarehouseQuestion): string {
  const { parts, rows } = salesQuery(question, true);
  return statement(parts, `${rows}\nORDER BY account, account_id, category`);
}
