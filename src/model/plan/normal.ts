// The standard normal distribution.
import { sum } from '../numbers/sum';

/** The probability of a value up to `x`, within 7.5e-8 (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.17). */
export function normalBelow(x: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(x));
  const powers = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const beyond = density(x) * powers;
  return x < 0 ? beyond : 1 - beyond;
}

/** The value below which a share of all values lies; ±∞ for 0 and 1. */
export function normalQuantile(share: number): number {
  if (share <= 0) return -Infinity;
  if (share >= 1) return Infinity;
  let [from, to] = [-FARTHEST, FARTHEST];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (from + to) / 2;
    if (normalBelow(middle) < share) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** Shares beyond are smaller than the error of `normalBelow`. */
const FARTHEST = 9;
/** Halvings of the range, to within 1e-13. */
const STEPS = 48;

/** Points of the distribution with their weights, which sum to 1: the trapezoidal rule, which is exact enough for smooth functions. */
export const NORMAL_POINTS: readonly { at: number; weight: number }[] = pointsBetween(-6, 6, 200);

function pointsBetween(from: number, to: number, parts: number): { at: number; weight: number }[] {
  const points = Array.from({ length: parts + 1 }, (_, index) => from + ((to - from) * index) / parts);
  const whole = sum(points.map(density));
  return points.map((at) => ({ at, weight: density(at) / whole }));
}

function density(x: number): number {
  return Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
}
