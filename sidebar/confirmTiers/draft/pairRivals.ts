// The rival of each newcomer: the lowest key account below it that no better newcomer has as its rival.
import type { TierCandidate, TierQuestions } from '../../../src/model/tiers/decideTiers';

export interface Pair {
  newcomer: TierCandidate;
  incumbent: TierCandidate;
  /** How many other key accounts score less than the newcomer. */
  others: number;
  /** Whether a better newcomer has the same rival. */
  shared: boolean;
}

/** One contest for each newcomer, in their order. When newcomers outnumber the key accounts below them, the last ones share the lowest. */
export function pairRivals(contests: TierQuestions['contests']): Pair[] {
  const taken = new Set<string>();
  return contests.flatMap(({ newcomer, incumbents }) => {
    const incumbent = incumbents.find(({ id }) => !taken.has(id)) ?? incumbents[0];
    if (!incumbent) return [];
    const shared = taken.has(incumbent.id);
    taken.add(incumbent.id);
    return [{ newcomer, incumbent, others: incumbents.length - 1, shared }];
  });
}
