import { addDecimals } from '../../../../src/model/imports/addDecimals';
import { NAMED_LINES, type Finding } from '../../../../src/model/imports/findings/Finding';
import { orderLines } from '../../../../src/model/imports/sales/compareSales';
import type { JoinedAccounts } from './joinAccounts';
import { textIn } from './knownCells';
import type { SalesOfFile } from './SalesOfFile';

/**
 * The orders that were booked late: of a day that is not after the account's known figures, but after the last order that the workbook knows.
 * They are not in these figures, and they are not added. A late line of an earlier day looks like a line that is in them.
 */
export function judgeLateOrders(accounts: JoinedAccounts['accounts'], { ofYear, isCovered }: SalesOfFile): Finding | null {
  const late = [...accounts].flatMap(([line, { cells, treatment }]) => {
    const [last, until] = [textIn(cells, 'lastOrder'), textIn(cells, 'salesUntil')];
    if (!isCovered || last === '' || (treatment !== 'later' && treatment !== 'kept')) return [];
    const sales = orderLines(ofYear.get(line) ?? []).filter(({ date }) => date > last && date <= until);
    return sales.map((sale) => ({ ...sale, until }));
  });
  if (late.length === 0) return null;
  const known = late.reduce((latest, { until }) => (until > latest ? until : latest), '');
  const values = { rows: late.length, amount: addDecimals(late.map(({ amount }) => amount)), known };
  const lines = late.map(({ line }) => line).sort((one, other) => one - other);
  return { code: 'lateBooked', values, lines: lines.slice(0, NAMED_LINES), questions: [] };
}
