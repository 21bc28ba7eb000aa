// Absorbs what people changed by hand: History tells of it, and a score typed over those of the scorers counts as agreed.
import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import type { Workbook } from '../../workbook/Workbook';
import { fieldOf, linesOf, detectChanges, type DetectedChange } from './detectChanges';
import { sortedAlone } from './sortedAlone';
import { Scores } from '../store/Scores';

/**
 * Nothing is written yet: the tables hold the changes until they are saved. Refused with `columnsSorted` when columns of the matrix were sorted
 * without their rows, unless `repaired` is there: then their cells are put back, and it tells of that.
 */
export function absorbEdits(workbook: Workbook, repaired?: string[]): { changes: DetectedChange[]; lines: HistoryLine[] } {
  let changes = detectChanges(workbook);
  const sorted = sortedAlone(workbook, changes);
  if (sorted.length > 0) {
    const matrix = workbook.table('matrix');
    const columns = [...new Set(sorted.map(({ row, column }) => fieldOf(workbook, matrix, row, column)))];
    const values = { tab: matrix.sheet.getName(), names: joinNames(workbook.language, columns) };
    if (!repaired) throw new Refusal({ code: 'columnsSorted', values });
    for (const { row, column, from } of sorted) matrix.set(row, column, from);
    repaired.push(...columns);
    changes = changes.filter((change) => !sorted.includes(change));
  }
  const typed = changes.filter(({ column, to }) => column.startsWith(CRITERION_PREFIX) && typeof to === 'number');
  const scores = typed.length === 0 ? null : Scores.find(workbook);
  const matrix = workbook.table('matrix');
  for (const column of new Set(scores ? typed.map((change) => change.column) : [])) {
    const criterion = column.slice(CRITERION_PREFIX.length);
    const byAccount = scores?.scoresOf(criterion);
    for (const { row, to } of typed.filter((change) => change.column === column)) {
      const account = matrix.text(row, 'id');
      if (byAccount?.get(account)?.given.length) scores?.settle(criterion, { account, score: to as number, reason: '' });
    }
  }
  return { changes, lines: linesOf(workbook, changes) };
}
