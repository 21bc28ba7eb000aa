// When profit is a criterion, an account without costs cannot be scored reliably.
import { costOf } from '../../src/model/accounts/costOf';
import type { RankingCandidate } from '../../src/actions/store/readRanking';
import type { Criterion } from '../../src/model/criteria/Criterion';

/** The columns of Accounts that need costs. */
const OF_PROFIT: readonly (string | null)[] = ['margin', 'revenueToCost'];

/** Candidates whose margin is unknown, if the criterion is about profit; otherwise 0. */
export function countCostsMissing(
  { libraryKey, source }: Pick<Criterion, 'libraryKey' | 'source'>,
  candidates: readonly Pick<RankingCandidate, 'revenue3y' | 'cost3y' | 'revenue' | 'cost'>[],
): number {
  if (source === 'marginLast') return candidates.filter(({ revenue, cost }) => costOf(revenue, cost) === null).length;
  if (libraryKey !== 'profitability' && !OF_PROFIT.includes(source)) return 0;
  return candidates.filter(({ revenue3y, cost3y }) => costOf(revenue3y, cost3y) === null).length;
}
