// Picks the cells of a sales line out of a row, as texts.
import type { Problem } from '../../../src/actions/Answer';
import type { SalesLine, SalesSummary } from '../../../src/model/imports/summarizeSales';
import { columnOf, type ImportPlan } from '../columns/ImportPlan';
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

/** What could not be read of the sales, as problems with the file's own headers. */
export const problemsOfSales = ({ problems }: SalesSummary, plan: ImportPlan): Problem[] =>
  problems.map(({ code, line, field, text }) => ({
    code,
    values: { row: line, column: columnOf(plan, field)?.header ?? '', value: text },
  }));
