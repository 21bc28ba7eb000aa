export type AbcClass = 'A' | 'B' | 'C';

const A_UP_TO = 0.8;
const B_UP_TO = 0.95;
/** Shares of a sum of money that differ by less than this are the same share. */
const SAME_SHARE = 1e-12;

/**
 * The class of each value by its part of the total (Pareto analysis): by the cumulative share of the values *before* it, the
 * largest first, under 80% is A, under 95% is B, the rest C; so the account that crosses 80% is still A. Equal values share the
 * better class. Negatives and zeros are C and add nothing; `null` stays `null`.
 */
export function abcClasses(values: readonly (number | null)[]): (AbcClass | null)[] {
  const largestFirst = values
    .flatMap((value, index) => (value !== null && value > 0 ? [{ value, index }] : []))
    .sort((a, b) => b.value - a.value);
  const total = largestFirst.reduce((sum, { value }) => sum + value, 0);
  const classes = values.map((value): AbcClass | null => (value === null ? null : 'C'));
  let [summed, before, previous] = [0, 0, Infinity];
  for (const { value, index } of largestFirst) {
    if (value < previous) before = summed / total + SAME_SHARE;
    classes[index] = before < A_UP_TO ? 'A' : before < B_UP_TO ? 'B' : 'C';
    summed += value;
    previous = value;
  }
  return classes;
}
