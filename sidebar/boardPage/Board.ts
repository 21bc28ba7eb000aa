// The data behind the page for the board: the ranking, the key accounts, how robust they are, and what the workbook recorded.
import type { BoardRecord } from '../../src/actions/boardPage/recordBoardPage';
import type { RankAccounts } from '../../src/actions/ranking/readRankAccounts';
import type { RankingCandidate } from '../../src/actions/store/readRanking';
import type { KeySetRobustness, RobustnessStanding } from '../../src/model/robustness/judgeRobustness';
import { isKeyTier } from '../robustness/describeConfirmed';
import { robustnessOf } from '../robustness/robustnessOf';

export interface Board {
  data: RankAccounts;
  record: BoardRecord;
  robustness: KeySetRobustness;
  /** Whether any tier has been confirmed. Until then the suggested key accounts are shown. */
  isConfirmed: boolean;
  /** The key accounts, highest score first. Those without a complete score are last. */
  keyAccounts: { candidate: RankingCandidate; standing: RobustnessStanding | null }[];
}

export function boardOf(data: RankAccounts, record: BoardRecord): Board {
  const { ranking } = data;
  const robustness = robustnessOf(ranking);
  const isConfirmed = ranking.candidates.some(({ confirmedTier }) => confirmedTier !== null);
  const standings = new Map(robustness.standings.map((standing) => [standing.id, standing]));
  const keyAccounts = ranking.candidates
    .map((candidate) => ({ candidate, standing: standings.get(candidate.id) ?? null }))
    .filter(({ candidate, standing }) => (isConfirmed ? isKeyTier(candidate.confirmedTier) : standing?.isKey))
    .sort((left, right) => (left.standing?.rank ?? Infinity) - (right.standing?.rank ?? Infinity) || 0);
  return { data, record, robustness, isConfirmed, keyAccounts };
}
