import { type Deal, forecast } from './forecast';
import { isOpenDeal } from './isOpen';
import { opportunityProbability } from './opportunityProbability';
import type { Opportunity } from './PlanRecords';

/** What the open opportunities are expected to bring, in the workbook's currency. */
export interface WeightedForecast {
  sum: number;
  /** One standard deviation, as if the deals were independent of each other. */
  deviation: number;
  /** About two chances in three that it comes to lie from `low` to `high`; both `null` while there are too few deals to say so. */
  low: number | null;
  high: number | null;
  /** What they would bring if all were won. */
  most: number;
  /** How many deals were counted. */
  deals: number;
}

export const FEWEST_DEALS = 5;

/**
 * The weighted forecast Σ ap with its deviation √(Σ a²p(1 − p)). The range, sum ± deviation cut to what is possible (0 to the sum of
 * the amounts), is given from 5 deals on. An opportunity without an amount, or without a stage and a probability, is left out.
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
