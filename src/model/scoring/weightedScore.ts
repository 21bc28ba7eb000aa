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
  let [scored, needed, sum, weightSum] = [0, 0, 0, 0];
  for (const [index, weight] of weights.entries()) {
    if (!(weight > 0)) continue;
    needed += 1;
    const score = scores[index] ?? '';
    if (score === '') continue;
    if (!isScore(score)) return { kind: 'outOfRange' };
    scored += 1;
    sum += weight * score;
    weightSum += weight;
  }
  if (scored < needed || needed === 0) return { kind: 'incomplete', scored, needed };
  return { kind: 'score', score: sum / weightSum };
}

function isScore(value: unknown): value is number {
  return typeof value === 'number' && isAtLeast(value, LOWEST_SCORE) && isAtLeast(HIGHEST_SCORE, value);
}
