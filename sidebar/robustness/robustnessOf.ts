// How firm a ranking is, worked out once.
import type { Ranking } from '../../src/actions/Actions';
import { judgeFirmness, type Firmness } from '../../src/model/robustness/judgeRobustness';

/** A ranking that was judged is not judged again when its part of the panel is opened anew. */
const judged = new WeakMap<Ranking, Firmness>();

export const isJudged = (ranking: Ranking): boolean => judged.has(ranking);

export function firmnessOf(ranking: Ranking): Firmness {
  const firmness = judged.get(ranking) ?? judgeFirmness(ranking.candidates, ranking.criteria, ranking.settings);
  judged.set(ranking, firmness);
  return firmness;
}
