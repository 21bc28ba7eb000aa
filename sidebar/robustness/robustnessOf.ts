// How firm a ranking is, worked out once.
import type { Ranking } from '../../src/actions/ranking/readRanking';
import { judgeRobustness, type KeySetRobustness } from '../../src/model/robustness/judgeRobustness';

/** A ranking that was judged is not judged again when its part of the panel is opened anew. */
const judged = new WeakMap<Ranking, KeySetRobustness>();

export const isJudged = (ranking: Ranking): boolean => judged.has(ranking);

export function robustnessOf(ranking: Ranking): KeySetRobustness {
  const robustness = judged.get(ranking) ?? judgeRobustness(ranking.candidates, ranking.criteria, ranking.settings);
  judged.set(ranking, robustness);
  return robustness;
}
