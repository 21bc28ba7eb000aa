// The data behind the page for the board: the ranking, the key accounts, how robust they are, and what the workbook recorded.
import type { BoardRecord } from '../../src/actions/boardPage/recordBoardPage';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { RankingCandidate } from '../../src/actions/store/readRanking';
import type { KeySetRobustness, AccountRobustness } from '../../src/model/robustness/judgeRobustness';
import { byRank } from '../../src/model/tiers/byRank';
import { isKeyTier } from '../robustness/describeConfirmed';
import { robustnessOf } from '../robustness/robustnessOf';

export interface Board {
  data: RankAccountsBook;
  record: BoardRecord;
  robustness: KeySetRobustness;
  /** Whether any tier has been confirmed. Until then the suggested key accounts are shown. */
  isConfirmed: boolean;
  /** The key accounts, highest score first. Those without a complete score are last. */
  keyAccounts: { candidate: RankingCandidate; ranked: AccountRobustness | null }[];
}

const placeOf = ({ candidate, ranked }: Board['keyAccounts'][number]) => ({ rank: ranked?.rank ?? null, name: candidate.name });

export function boardOf(data: RankAccountsBook, record: BoardRecord): Board {
  const { ranking } = data;
  const robustness = robustnessOf(ranking);
  const isConfirmed = ranking.candidates.some(({ confirmedTier }) => confirmedTier !== null);
  const scored = new Map(robustness.scored.map((ranked) => [ranked.id, ranked]));
  const keyAccounts = ranking.candidates
    .map((candidate) => ({ candidate, ranked: scored.get(candidate.id) ?? null }))
    .filter(({ candidate, ranked }) => (isConfirmed ? isKeyTier(candidate.confirmedTier) : ranked?.isKey))
    .sort((left, right) => byRank(placeOf(left), placeOf(right)));
  return { data, record, robustness, isConfirmed, keyAccounts };
}
