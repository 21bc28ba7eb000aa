/**
 * The two-sided tail probability of Student's t distribution, P(|T| ≥ |t|) = 1 − A(t|ν). Uses the finite sums of Abramowitz and Stegun,
 * Handbook of Mathematical Functions, 26.7.3 (odd degrees of freedom) and 26.7.4 (even), which are exact. Runs in O(ν).
 *
 * @param freedom degrees of freedom, a whole number from 1.
 * @example studentTail(2.228, 10) // 0.05
 */
export function studentTail(t: number, freedom: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(freedom));
  const sine = Math.sin(angle);
  const square = Math.cos(angle) ** 2;
  const isOdd = freedom % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = freedom === 1 ? 0 : term;
  for (let at = isOdd ? 2 : 1; at <= freedom - 3; at += 2) {
    term *= (at / (at + 1)) * square;
    sum += term;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return Math.max(0, 1 - within);
}
