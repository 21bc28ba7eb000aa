// Absorbs what people changed by hand: History tells of it, and a score typed over those of the scorers counts as agreed.
import type { HistoryLine } from '../../workbook/recordHistory';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import type { Workbook } from '../../workbook/Workbook';
import { linesOf, detectChanges, type DetectedChange } from './detectChanges';
import { Scores } from '../store/Scores';

/** Nothing is written yet: the tables hold the changes until they are saved. */
export function absorbEdits(workbook: Workbook): { changes: DetectedChange[]; lines: HistoryLine[] } {
  const changes = detectChanges(workbook);
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
