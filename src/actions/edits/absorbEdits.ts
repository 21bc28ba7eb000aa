// Absorbs what people changed by hand: History tells of it, and a score typed over those of the scorers counts as agreed.
import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import { movedColumns } from '../../workbook/prints';
import { watchedColumns } from '../../workbook/rowState';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import type { Workbook } from '../../workbook/Workbook';
import { fieldOf, linesOf, detectChanges, type DetectedChange } from './detectChanges';
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

/** Fewer cells may well be typed so that a column holds the same as before in another order. */
const LEAST = 5;

/**
 * The changes in columns of the matrix that were sorted without their rows: they hold the same as before, many cells changed, and these are in
 * order now, or those of a second column changed too. Typed scores hardly come out like this.
 */
function sortedAlone(workbook: Workbook, changes: readonly DetectedChange[]): DetectedChange[] {
  const matrix = workbook.table('matrix');
  const columns = movedColumns(workbook, matrix, watchedColumns(matrix))
    .map((key) => changes.filter(({ tab, column }) => tab === 'matrix' && column === key))
    .filter((cells) => cells.length >= LEAST);
  return columns.length > 1 || columns.some((cells) => isInOrder(cells.map(({ to }) => to))) ? columns.flat() : [];
}

/** Blank cells are last in either direction. */
function isInOrder(values: readonly DetectedChange['to'][]): boolean {
  const filled = values.filter((value) => value !== '');
  const isRising = (value: DetectedChange['to'], at: number): boolean => at === 0 || value >= (filled[at - 1] ?? '');
  return filled.every(isRising) || filled.reverse().every(isRising);
}
