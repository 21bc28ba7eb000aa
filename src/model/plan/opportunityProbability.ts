import type { Opportunity } from './PlanRecords';
import { isOpenDeal } from './isOpen';
import { STAGE_PROBABILITY } from '../records/vocabulary';
import type { StageProbabilities } from './ForecastRules';

/**
 * The probability of winning an opportunity, 0–1: its own, otherwise that of its stage; `null` without either. Its own does not count outside
 * 0–1. A won or lost opportunity has the probability of its outcome, whatever its own field contains.
 */
export function opportunityProbability(
  { stage, probability }: Pick<Opportunity, 'stage' | 'probability'>,
  stages: StageProbabilities = STAGE_PROBABILITY,
): number | null {
  const byStage = stage === null ? null : stages[stage];
  const own = probability !== null && probability >= 0 && probability <= 1 ? probability : byStage;
  return isOpenDeal({ stage }) ? own : byStage;
}
