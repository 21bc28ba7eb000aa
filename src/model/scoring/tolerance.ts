// How near two scores must be to count as equal: .3/.3/.4 of 5, 9, 2 is 4.999999999999999 in floating point, and means 5.

/** Scores that differ by no more than this are the same score. */
export const TOLERANCE = 1e-9;

/** Whether `a` is `b` or more, as people count. */
export function isAtLeast(a: number, b: number): boolean {
  return a >= b - TOLERANCE;
}

/** Whether `a` and `b` are the same score, as people count. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE;
}

/** A score without what floating point adds to it, so that equal scores share a rank. */
export function withoutNoise(score: number): number {
  return Number(score.toFixed(9));
}
