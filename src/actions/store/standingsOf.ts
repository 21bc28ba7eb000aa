import type { AccountSnapshot } from '../../model/history/AccountSnapshot';
import { shares } from '../../model/criteria/shares';
import { rankAccounts } from '../../model/tiers/rankAccounts';
import type { Ranking } from './readRanking';

/**
 * Score, rank and tier of every candidate with a score, the highest first; its tier is the confirmed one, or the suggested one while none
 * is confirmed.
 */
export function standingsOf({ candidates, criteria, settings }: Ranking): AccountSnapshot[] {
  const parts = shares(criteria.map(({ weight }) => weight));
  const isDecided = candidates.some(({ confirmedTier }) => confirmedTier !== null);
  return rankAccounts(candidates, criteria, settings)
    .map(({ id, name, score, rank, confirmedTier, suggestedTier }, at): AccountSnapshot => {
      const scores = candidates[at]?.scores ?? {};
      const cell = (criterion: string): number | null => {
        const value = scores[criterion];
        return typeof value === 'number' ? value : null;
      };
      return {
        account: id,
        name,
        score,
        rank,
        tier: (isDecided ? confirmedTier : suggestedTier) ?? '',
        criteria: criteria.map((criterion, index) => ({
          id: criterion.id,
          name: criterion.name,
          share: parts[index] ?? 0,
          score: cell(criterion.id),
        })),
      };
    })
    .filter(({ score, tier }) => score !== null || tier !== '')
    .sort((left, right) => (left.rank ?? Infinity) - (right.rank ?? Infinity) || 0);
}
