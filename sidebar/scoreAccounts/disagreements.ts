// All scorers' scores side by side, once they are revealed.
import type { RankingCandidate } from '../../src/actions/store/readRanking';
import type { ScoringRound } from '../../src/actions/store/readRounds';
import { median, spread, WIDE_SPREAD } from '../../src/model/scorers/medianAndSpread';
import { isAtLeast } from '../../src/model/scoring/tolerance';

export interface ComparedAccount {
  id: string;
  name: string;
  given: readonly { scorer: string; score: number; reason: string }[];
  median: number | null;
  spread: number;
  /** Whether the scorers should discuss it. */
  isWide: boolean;
  /** The agreed score, or a score typed in the matrix. */
  settled: { score: number; reason: string } | null;
}

/** The widest disagreement first, otherwise in the order of the matrix. Accounts without scores are left out. */
export function disagreements(
  candidates: readonly Pick<RankingCandidate, 'id' | 'name'>[],
  round: ScoringRound,
): ComparedAccount[] {
  return candidates
    .flatMap(({ id, name }) => {
      const given = round.given[id] ?? [];
      const settled = round.settled[id] ?? null;
      if (given.length === 0 && settled === null) return [];
      const scores = given.map(({ score }) => score);
      const apart = spread(scores);
      return [{ id, name, given, median: median(scores), spread: apart, isWide: isAtLeast(apart, WIDE_SPREAD), settled }];
    })
    .sort((a, b) => b.spread - a.spread);
}
