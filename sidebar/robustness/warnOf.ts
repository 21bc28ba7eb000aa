// Warnings about a ranking: too few criteria, revenue alone, missing scores or costs.
import type { Ranking } from '../../src/actions/store/readRanking';
import type { Problem } from '../../src/actions/Answer';
import { costOf } from '../../src/model/accounts/costOf';
import { checkCriteria } from '../../src/model/criteria/checkCriteria';
import { isRevenueRanking } from '../../src/model/criteria/revenueRule';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import { costsTooMuch } from './costsTooMuch';
import { notFullyScored } from './notFullyScored';

const RULES = ['fewCriteria', 'manyCriteria', 'revenueWeight'];

/** @param ranked the candidates as ranked by `rankAccounts`. */
export function warnOf({ criteria, candidates }: Ranking, ranked: readonly RankedAccount[]): Problem[] {
  const problems: Problem[] = checkCriteria(criteria).filter(({ code }) => RULES.includes(code));
  const revenue = Object.fromEntries(candidates.map((candidate) => [candidate.id, candidate.revenue]));
  if (isRevenueRanking(ranked, revenue)) problems.push({ code: 'rankingIsRevenue' });
  problems.push(...notFullyScored(ranked.filter(({ score }) => score === null)));
  const costs = missingCosts(candidates);
  const anyCost = candidates.some(({ cost3y }) => cost3y !== null);
  // A team that records no costs at all does not need this warning.
  if (costs > 0 && anyCost) problems.push({ code: 'costsMissing', values: { count: costs } });
  return [...problems, ...costsTooMuch(candidates)];
}

/** The number of candidates with revenue, other than 0, but an unknown cost. */
export const missingCosts = (candidates: Ranking['candidates']): number =>
  candidates.filter(({ revenue3y, cost3y }) => revenue3y !== null && costOf(revenue3y, cost3y) === null).length;
