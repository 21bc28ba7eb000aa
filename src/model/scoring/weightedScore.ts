import { HIGHEST_SCORE, LOWEST_SCORE } from './scale';
import { isAtLeast } from './tolerance';

/** How an account was scored: with a score from 1 to 10, or why there is none. */
export type Scoring =
  | { kind: 'score'; score: number }
  /** Some criterion in use has no score yet: `scored` of `needed` have one. */
  | { kind: 'incomplete'; scored: number; needed: number }
  /** Something among the scores is no number from 1 to 10. */
  | { kind: 'outOfRange' };

/**
 * The weighted average of an account's scores, Σ weight·score / Σ weight (the weighted sum model, Triantaphyllou 2000).
 *
 * `scores` are cells: a number from 1 to 10, or blank (`''`, `null`, `undefined`); anything else, the text "7" too, makes the
 * account `outOfRange`, also when other scores are missing. `weights` are numbers of 0 or more, of which only the proportions
 * count; a criterion of weight 0 is not in use: it needs no score, and nothing in it matters. With all weights 0 nothing is
 * needed and nothing is known: `incomplete`, 0 of 0.
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
 * The score of `weightedScore`, NaN where an account has none: one number and no object for each of a million accounts. The weights
 * add up to a finite number.
 */
export function completeScore(scores: readonly unknown[], weights: readonly number[]): number {
  let sum = 0;
  let weightSum = 0;
  for (let i = 0; i < weights.length; i += 1) {
    const weight = weights[i]!;
    if (!(weight > 0)) continue;
    const score = scores[i];
    if (!isScore(score)) return NaN;
    sum += weight * score;
    weightSum += weight;
  }
  return sum / weightSum;
}

function isScore(value: unknown): value is number {
  return typeof value === 'number' && isAtLeast(value, LOWEST_SCORE) && isAtLeast(HIGHEST_SCORE, value);
}
