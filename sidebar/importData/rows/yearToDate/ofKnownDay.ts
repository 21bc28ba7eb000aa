import type { ImportedRow } from '../../../../src/actions/imports/importAccounts';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';
import { matchAccounts } from '../../../../src/model/imports/matchAccounts';
import { registerOf } from '../../../../src/model/imports/changes/registerOf';

/**
 * The rows of a file without days whose revenue to date ends on the day up to which the workbook has the sales of their account: with this day, so
 * that the figures of the same days stay. All others stay as they are, because orders up to such a day are not in the file.
 *
 * @param until the last day of the file's revenue to date, yyyy-mm-dd; '' if it is unknown.
 */
export function ofKnownDay(rows: readonly ImportedRow[], present: readonly PresentRow[], until: string): readonly ImportedRow[] {
  const accounts = new Map(present.map((row) => [row.id, row.cells]));
  const { update } = matchAccounts(rows, registerOf(present));
  const same = new Set(update.filter(({ id }) => accounts.get(id)?.['salesUntil'] === until).map(({ row }) => row.line));
  return rows.map((row) => {
    const isSame = until !== '' && same.has(row.line) && 'revenueToDate' in row.values && !('salesUntil' in row.values);
    return isSame ? { ...row, values: { ...row.values, salesUntil: until } } : row;
  });
}
