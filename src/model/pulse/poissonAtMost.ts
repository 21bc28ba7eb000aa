/** The probability of at most `count` events (a whole number from 0) where `rate` are expected (0 or more), by the Poisson distribution. */
export function poissonAtMost(count: number, rate: number): number {
  let term = Math.exp(-rate);
  let sum = term;
  for (let k = 1; k <= count; k += 1) {
    term *= rate / k;
    sum += term;
  }
  return Math.min(1, sum);
}
