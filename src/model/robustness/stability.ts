import { rankedScores } from '../scoring/rankedScores';
import type { KeySetSettings } from '../tiers/keySet';
import { countKey } from './countKey';
import { halton } from './halton';
import { sum } from '../numbers/sum';

/** The number of weightings tried. */
const WEIGHTINGS = 1024;

/**
 * How reliably each account is key: the share, 0–1, of 1,024 weightings in which it is in the key set. In each weighting every weight
 * varies independently within ±`spread` of itself (0.2 is 20%). The weightings are points of Halton's sequence, which fill the range
 * evenly, so the same input always gives the same result. `null` without a complete score.
 *
 * `scores` are cells, accounts × criteria. Runs in O(n) for n accounts.
 */
export function stability(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
  settings: KeySetSettings & { spread: number },
): (number | null)[] {
  const result = scores.map((): number | null => null);
  const ranked = rankedScores(scores, weights);
  // A criterion without weight keeps weight 0, so it needs no dimension of the sequence.
  const criteria = weights.flatMap((weight, index) => (weight > 0 ? [{ weight, index }] : []));
  const columns = criteria.map(({ index }) => Float64Array.from(ranked, ({ account }) => scores[account]?.[index] as number));
  const times = new Uint32Array(ranked.length);
  for (let point = 1; point <= WEIGHTINGS; point += 1) {
    const varied = criteria.map(({ weight }, dimension) => weight * (1 + settings.spread * (2 * halton(point, dimension) - 1)));
    countKey(weigh(columns, varied, ranked.length), settings, times);
  }
  ranked.forEach(({ account }, index) => (result[account] = (times[index] ?? 0) / WEIGHTINGS));
  return result;
}

/** The weighted scores, computed criterion by criterion. Each of `columns` has the scores of all accounts in one criterion. */
function weigh(columns: readonly Float64Array[], weights: readonly number[], accounts: number): Float64Array {
  const total = sum(weights);
  const scores = new Float64Array(accounts);
  columns.forEach((column, criterion) => {
    const share = (weights[criterion] ?? 0) / total;
    for (let i = 0; i < accounts; i += 1) scores[i]! += share * column[i]!;
  });
  return scores;
}
