// When two scores count as equal: .3/.3/.4 of 5, 9, 2 is 4.999999999999999 in floating point but means 5.

/** Scores that differ by no more than this are equal. */
export const TOLERANCE = 1e-9;

/** Whether `a` is at least `b`, within the tolerance. */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b - TOLERANCE;
}

/** Whether `a` equals `b`, within the tolerance. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}

/** Whether amount `a` is above `b` by more than floating-point noise: 700 at prices that rose by 40% is half of 1,000, not 500.00000000000006. */
export const isMore = (a: number, b: number): boolean => a - b > Math.abs(b) * TOLERANCE;

/** A score without floating-point noise, so that equal scores share a rank. */
export function withoutNoise(score: number): number {
  return Number(score.toFixed(9));
}
