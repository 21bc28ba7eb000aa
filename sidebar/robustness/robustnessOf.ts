// The robustness of a ranking, computed once.
import type { Ranking } from '../../src/actions/store/readRanking';
import { judgeRobustness, type KeySetRobustness } from '../../src/model/robustness/judgeRobustness';

/** The cached result is reused when this part of the panel opens again. */
const judged = new WeakMap<Ranking, KeySetRobustness>();

export const isJudged = (ranking: Ranking): boolean => judged.has(ranking);

export function robustnessOf(ranking: Ranking): KeySetRobustness {
  const robustness = judged.get(ranking) ?? judgeRobustness(ranking.candidates, ranking.criteria, ranking.settings);
  judged.set(ranking, robustness);
  return robustness;
}
