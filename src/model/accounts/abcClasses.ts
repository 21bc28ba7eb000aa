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
  const classOf = abcClassAmong(Float64Array.from(values.filter((value) => value !== null)));
  return values.map((value) => (value === null ? null : classOf(value)));
}

/** The class that a value has among those given. */
export function abcClassAmong(values: Float64Array): (value: number) => AbcClass {
  const largestLast = values.slice().sort();
  const last = largestLast.length - 1;
  let total = 0;
  for (let i = last; i >= 0 && largestLast[i]! > 0; i -= 1) total += largestLast[i]!;
  let [leastA, leastB, summed] = [Infinity, Infinity, 0];
  for (let i = last; i >= 0 && largestLast[i]! > 0; i -= 1) {
    const value = largestLast[i]!;
    if (value !== largestLast[i + 1]) {
      const before = summed / total + SAME_SHARE;
      if (!(before < B_UP_TO)) break;
      leastB = value;
      if (before < A_UP_TO) leastA = value;
    }
    summed += value;
  }
  return (value) => (value >= leastA ? 'A' : value >= leastB ? 'B' : 'C');
}
