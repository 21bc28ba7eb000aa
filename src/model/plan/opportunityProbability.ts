import type { Opportunity } from './PlanRecords';
import { isOpenDeal } from './isOpen';
import { STAGE_PROBABILITY } from '../records/vocabulary';
import type { StageProbabilities } from './ForecastRules';

/**
 * The probability of winning an opportunity, 0–1: its own, otherwise that of its stage; `null` without either. A won or lost opportunity
 * has the probability of its outcome, whatever its own field contains.
 */
export function opportunityProbability(
  { stage, probability }: Pick<Opportunity, 'stage' | 'probability'>,
  stages: StageProbabilities = STAGE_PROBABILITY,
): number | null {
  const byStage = stage === null ? null : stages[stage];
  return isOpenDeal({ stage }) ? (probability ?? byStage) : byStage;
}
