import { HIGHEST_SCORE, LOWEST_SCORE } from './scale';
import { isAtLeast } from './tolerance';

/** The result of scoring an account: a score from 1 to 10, or why there is none. */
export type Scoring =
  | { kind: 'score'; score: number }
  /** A criterion in use has no score yet: `scored` of `needed` have one. */
  | { kind: 'incomplete'; scored: number; needed: number }
  /** Some score is not a number from 1 to 10. */
  | { kind: 'outOfRange' };

/**
 * The weighted average of an account's scores, Σ weight·score / Σ weight (the weighted sum model, Triantaphyllou 2000).
 *
 * `scores` are cells: a number from 1 to 10, or a blank (`''`, `null`, `undefined`). Any other value, including the text "7", makes the
 * account `outOfRange`, even if other scores are missing. `weights` are 0 or more, and only their proportions matter. A criterion of weight
 * 0 is not in use: it needs no score, and its value is ignored. If all weights are 0, the result is `incomplete`, 0 of 0. The score is
 * rounded to ten decimals, so that a user's own `>=7` finds an exact 7.
 */
export function weightedScore(scores: readonly unknown[], weights: readonly number[]): Scoring {
  const score = completeScore(scores, weights);
  if (!Number.isNaN(score)) return { kind: 'score', score };
  let [scored, needed] = [0, 0];
  for (let i = 0; i < weights.length; i += 1) {
    if (!(weights[i]! > 0)) continue;
    needed += 1;
    const cell = scores[i] ?? '';
    if (cell === '') continue;
    if (!isScore(cell)) return { kind: 'outOfRange' };
    scored += 1;
  }
  return { kind: 'incomplete', scored, needed };
}

/**
 * The score of `weightedScore`, or NaN without one. Allocates no objects, for lists of up to a million accounts. `total` is
 * the sum of the weights and must be finite.
 */
export function completeScore(scores: readonly unknown[], weights: readonly number[], total = sumOf(weights)): number {
  return Math.round(exactScore(scores, weights, total) * DECIMALS) / DECIMALS;
}

/** The same without rounding, for figures computed from scores. */
export function exactScore(scores: readonly unknown[], weights: readonly number[], total = sumOf(weights)): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    if (!(weights[i]! > 0)) continue;
    const score = scores[i];
    if (!isScore(score)) return NaN;
    sum += weights[i]! * score;
  }
  return sum / total;
}

/** A score has ten decimals: .3/.3/.4 of 5, 9, 2 is 4.999999999999999 in floating point but means 5. */
const DECIMALS = 1e10;

/** The sum of the weights above 0; the others are not in use. */
export function sumOf(weights: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < weights.length; i += 1) if (weights[i]! > 0) sum += weights[i]!;
  return sum;
}

/** Whether a cell is a number from 1 to 10. */
export function isScore(value: unknown): value is number {
  return typeof value === 'number' && isAtLeast(value, LOWEST_SCORE) && isAtLeast(HIGHEST_SCORE, value);
}
