export type AbcClass = 'A' | 'B' | 'C';

const A_UP_TO = 0.8;
const B_UP_TO = 0.95;
/** Cumulative shares that differ by less than this are equal. */
const SAME_SHARE = 1e-12;

/**
 * The ABC class of each value (Pareto analysis). Values are sorted from the largest; the class depends on the cumulative share of the
 * values *before* it: A below 80%, B below 95%, otherwise C. The account that crosses 80% is therefore still A. Equal values share the
 * better class. Zeros and negative values are C and add nothing to the total; `null` stays `null`.
 */
export function abcClasses(values: readonly (number | null)[]): (AbcClass | null)[] {
  const classOf = abcClassAmong(Float64Array.from(values.filter((value) => value !== null)));
  return values.map((value) => (value === null ? null : classOf(value)));
}

/** Returns a function that gives the class of any of these values. */
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
