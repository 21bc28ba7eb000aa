// The least that each function can do: read the same cells, check each, and give the same column of cells. What the functions take longer
// is the price of headers, blanks, ranges of other shapes and messages.

type Rows = readonly (readonly unknown[])[];

export function weightedSums(rows: Rows, weights: readonly number[]): unknown[][] {
  let total = 0;
  for (let i = 0; i < weights.length; i += 1) total += weights[i]!;
  const column = new Array<unknown[]>(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i]!;
    let sum = 0;
    for (let j = 0; j < weights.length; j += 1) {
      const cell = row[j];
      sum += typeof cell === 'number' && cell >= 1 && cell <= 10 ? weights[j]! * cell : NaN;
    }
    column[i] = [sum / total];
  }
  return column;
}

export function normalized(rows: Rows, low: number, high: number): unknown[][] {
  const column = new Array<unknown[]>(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const cell = rows[i]![0];
    const score = typeof cell === 'number' && Number.isFinite(cell) ? 1 + (9 * (cell - low)) / (high - low) : NaN;
    column[i] = [score < 1 ? 1 : score > 10 ? 10 : score];
  }
  return column;
}

/** The cells as a column again, and their numbers in order: what a rank, a tier and a class cannot do without. */
export function sorted(rows: Rows): { column: unknown[][]; numbers: Float64Array } {
  const column = new Array<unknown[]>(rows.length);
  const numbers = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) {
    const cell = rows[i]![0];
    numbers[i] = typeof cell === 'number' && Number.isFinite(cell) ? cell : NaN;
    column[i] = [numbers[i]];
  }
  return { column, numbers: numbers.sort() };
}
