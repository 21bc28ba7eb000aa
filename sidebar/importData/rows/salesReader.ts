// Picks the cells of a sales line out of a row, as texts.
import type { SalesLine } from '../../../src/model/imports/summarizeSales';
import { columnOf } from '../columns/columnOf';
import type { ImportPlan } from '../columns/ImportPlan';
import type { Row } from '../file/readRows';

/** @returns what makes a sales line of a row of this file. */
export function salesReader(plan: ImportPlan): (row: Row) => SalesLine {
  const place = (field: string) => columnOf(plan, field)?.index ?? -1;
  const [account, date, amount] = [place('account'), place('date'), place('amount')];
  const [crmId, orderId, category, owner] = [place('crmId'), place('orderId'), place('category'), place('salesRep')];
  return ({ line, cells }) => ({
    line,
    account: cells[account] ?? '',
    date: cells[date] ?? '',
    amount: cells[amount] ?? '',
    crmId: cells[crmId],
    orderId: cells[orderId],
    category: cells[category],
    owner: cells[owner],
  });
}
