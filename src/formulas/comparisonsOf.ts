import { isBlank, isNumber, nameOf, rowsOf, widthOf } from './cells';

const [FEWEST, MOST] = [2, 10];
/** Tolerance for a cell and the reciprocal of the opposite cell: people write 0.33 for 1/3. */
const ROUNDED = 0.05;
/** Far above any judgement, and still safe to compute with. */
const LARGEST = 1e9;

/**
 * Reads a complete pairwise matrix from a range of 2 to 10 rows and as many columns. A blank becomes the reciprocal of the opposite cell.
 * If both cells of a pair are filled, the one above the diagonal counts. Throws an error that names the pair if the range is not valid.
 */
export function comparisonsOf(name: string, range: unknown): number[][] {
  const rows = rowsOf(range);
  const n = rows.length;
  if (widthOf(rows) !== n || n < FEWEST || n > MOST) {
    throw new Error(
      `${name}: the comparisons cover ${count(n, 'row')} and ${count(widthOf(rows), 'column')}. Select as many rows as columns, from ${FEWEST} to ${MOST}.`,
    );
  }
  const judgement = (row: number, column: number): number | null => judgementOf(name, rows[row]?.[column], row, column);
  const matrix = rows.map((_, row) => rows.map((_, column) => (row === column ? (judgement(row, row) ?? 1) : 1)));
  for (let row = 0; row < n; row += 1) {
    for (let column = row + 1; column < n; column += 1) {
      const ratio = agreed(name, judgement(row, column), judgement(column, row), row, column);
      matrix[row]![column] = ratio;
      matrix[column]![row] = 1 / ratio;
    }
  }
  return matrix;
}

function judgementOf(name: string, cell: unknown, row: number, column: number): number | null {
  if (isBlank(cell)) return null;
  if (row === column) {
    if (cell === 1) return 1;
    throw new Error(`${name}: criterion ${row + 1} compared with itself is ${nameOf(cell)}. Make it 1, or leave it blank.`);
  }
  if (isNumber(cell) && cell >= 1 / LARGEST && cell <= LARGEST) return cell;
  throw new Error(
    `${name}: criterion ${row + 1} compared with criterion ${column + 1} is ${nameOf(cell)}. Make it a judgement such as 3 or 1/3.`,
  );
}

/** Combines the two cells of a pair into one judgement. */
function agreed(name: string, upper: number | null, lower: number | null, row: number, column: number): number {
  const pair = `criteria ${row + 1} and ${column + 1}`;
  if (upper === null && lower === null) {
    throw new Error(`${name}: ${pair} are not compared. Fill in one of their two cells.`);
  }
  if (upper !== null && lower !== null && Math.abs(upper * lower - 1) > ROUNDED) {
    throw new Error(
      `${name}: the two cells of ${pair} contradict each other, ${upper} and ${lower}. Make one 1 divided by the other, or leave it blank.`,
    );
  }
  return upper ?? 1 / (lower ?? 1);
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;
