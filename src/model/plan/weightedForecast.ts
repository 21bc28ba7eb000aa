import { type Deal, forecast } from './forecast';
import { isOpenDeal } from './isOpen';
import { opportunityProbability } from './opportunityProbability';
import type { Opportunity } from './PlanRecords';

/** The expected amount of the open opportunities, in the workbook's currency. */
export interface WeightedForecast {
  sum: number;
  /** One standard deviation, assuming independent deals. */
  deviation: number;
  /** The range with a probability of about two thirds; both are `null` with too few deals. */
  low: number | null;
  high: number | null;
  /** The sum of all amounts, if every deal is won. */
  most: number;
  /** The number of deals that count. */
  deals: number;
}

export const FEWEST_DEALS = 5;

/**
 * The weighted forecast Σ ap with its deviation √(Σ a²p(1 − p)). The range, sum ± deviation limited to 0 and the sum of the amounts, needs
 * at least 5 deals. Opportunities without an amount, or without both a stage and a probability, are excluded.
 */
export function weightedForecast(
  opportunities: readonly Pick<Opportunity, 'stage' | 'amount' | 'probability'>[],
): WeightedForecast {
  const deals = opportunities.filter(isOpenDeal).flatMap((opportunity): Deal[] => {
    const probability = opportunityProbability(opportunity);
    return opportunity.amount === null || probability === null ? [] : [{ amount: opportunity.amount, probability }];
  });
  const sum = forecast(deals);
  const most = deals.reduce((total, { amount }) => total + amount, 0);
  const deviation = Math.sqrt(deals.reduce((total, { amount, probability: p }) => total + amount ** 2 * p * (1 - p), 0));
  const isEnough = deals.length >= FEWEST_DEALS;
  return {
    ...{ sum, deviation, most, deals: deals.length },
    low: isEnough ? Math.max(0, sum - deviation) : null,
    high: isEnough ? Math.min(most, sum + deviation) : null,
  };
}
