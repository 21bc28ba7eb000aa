import type { Deal } from './forecast';
import type { StageProbabilities } from './ForecastRules';
import { opportunityProbability } from './opportunityProbability';
import type { Opportunity } from './PlanRecords';

/** The amount of an opportunity and its probability; `null` unless both are known. An amount below 0 is a mistake, and not counted. */
export function dealOf(
  opportunity: Pick<Opportunity, 'stage' | 'amount' | 'probability'>,
  stages: StageProbabilities,
): Deal | null {
  const { amount } = opportunity;
  const probability = opportunityProbability(opportunity, stages);
  return amount === null || amount < 0 || probability === null ? null : { amount, probability };
}
