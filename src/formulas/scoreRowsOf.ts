import { givenRowsOf, widthOf } from './cells';

/** The rows of scores, with a column for each weight. Throws if the number of columns differs. */
export function scoreRowsOf(name: string, range: unknown, weights: readonly number[]): unknown[][] {
  const rows = givenRowsOf(name, 'the scores', range);
  const width = widthOf(rows);
  if (width === weights.length) return rows;
  throw new Error(
    `${name}: the weights cover ${criteria(weights.length)}, the scores ${width}. Select the same columns for both.`,
  );
}

const criteria = (count: number): string => (count === 1 ? '1 criterion' : `${count} criteria`);
