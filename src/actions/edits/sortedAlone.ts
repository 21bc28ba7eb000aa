import { watchedColumns } from '../../workbook/rowState';
import type { Workbook } from '../../workbook/Workbook';
import type { DetectedChange } from './detectChanges';

/** Fewer cells may well be typed so that a column holds the same as before in another order. */
const LEAST = 5;
/** One in so many cells may have been typed after the sorting. */
const TYPED = 10;

/**
 * The changes in columns of the matrix that were sorted without their rows: they hold the same as before, many cells changed, and these are in
 * order now, or those of a second column changed too. Typed scores hardly come out like this. A few cells that were typed after the
 * sorting are not among the changes: they are what someone means.
 */
export function sortedAlone(workbook: Workbook, changes: readonly DetectedChange[]): DetectedChange[] {
  const columns = watchedColumns(workbook.table('matrix'))
    .map((key) => movedIn(changes.filter(({ tab, column }) => tab === 'matrix' && column === key)))
    .filter(({ cells }) => cells.length >= LEAST);
  return columns.length > 1 || columns.some(({ isOrdered }) => isOrdered) ? columns.flatMap(({ cells }) => cells) : [];
}

/** The cells of a column that hold what others of it held before; none if this is not so of nearly all that changed. */
function movedIn(changed: readonly DetectedChange[]): { cells: readonly DetectedChange[]; isOrdered: boolean } {
  const ordered = mostInOrder(changed);
  const isOrdered = changed.length - ordered.length <= Math.floor(changed.length / TYPED);
  const cells = areOf(changed, changed) ? changed : isOrdered && areOf(ordered, changed) ? ordered : [];
  return { cells, isOrdered };
}

/** Whether the values of cells are among those that left their cells, each of these once. */
function areOf(cells: readonly DetectedChange[], changed: readonly DetectedChange[]): boolean {
  const left = changed.map(({ from }) => from);
  return cells.every(({ to }) => {
    const at = left.indexOf(to);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** As many cells as are in order from top to bottom or from bottom to top. Blank cells are last in either direction. */
function mostInOrder(cells: readonly DetectedChange[]): DetectedChange[] {
  const filled = cells.filter(({ to }) => to !== '');
  const falling = longestRising([...filled].reverse());
  return [...longer(longestRising(filled), falling), ...cells.filter(({ to }) => to === '')];
}

function longestRising(cells: readonly DetectedChange[]): DetectedChange[] {
  const runs: DetectedChange[][] = [];
  for (const cell of cells) {
    const before = runs.filter((run) => run[run.length - 1]!.to <= cell.to).reduce(longer, []);
    runs.push([...before, cell]);
  }
  return runs.reduce(longer, []);
}

const longer = (one: DetectedChange[], other: DetectedChange[]): DetectedChange[] => (other.length > one.length ? other : one);
