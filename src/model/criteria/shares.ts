import { sum } from '../numbers/sum';

/**
 * Each weight as a share of the total; the shares sum to 1. All 0 when no weight is above 0. Negative and non-finite weights count as 0.
 */
export function shares(weights: readonly number[]): number[] {
  const counted = weights.map((weight) => (weight > 0 && Number.isFinite(weight) ? weight : 0));
  const largest = Math.max(0, ...counted);
  if (largest === 0) return counted;
  const parts = counted.map((weight) => weight / largest);
  const total = sum(parts);
  return parts.map((part) => part / total);
}

const PERCENT = 100;

/**
 * Shares as whole percents that add up to 100%, for a reader who adds them up: the largest remainders are rounded up, the first of equals
 * first. Each is 0–1 and less than a percent off. All 0 when all shares are 0.
 *
 * @param parts shares that sum to 1, as `shares` gives them.
 */
export function wholeShares(parts: readonly number[]): number[] {
  const whole = parts.map((part) => Math.floor(part * PERCENT + NOISE));
  const missing = Math.round(sum(parts) * PERCENT) - sum(whole);
  const remainder = (index: number) => (parts[index] ?? 0) * PERCENT - (whole[index] ?? 0);
  const isEqual = (left: number, right: number) => Math.abs(remainder(left) - remainder(right)) < NOISE;
  const first = (left: number, right: number) => (isEqual(left, right) ? left - right : remainder(right) - remainder(left));
  const up = new Set([...parts.keys()].sort(first).slice(0, missing));
  return whole.map((percent, index) => (percent + (up.has(index) ? 1 : 0)) / PERCENT);
}

/** 0.29 × 100 is 28.999…96 in floating point, and the remainders of 22.5% and 10.5% differ in the last digits. */
const NOISE = 1e-9;
