import type { Opportunity } from './PlanRecords';
import { isOpenDeal } from './isOpen';
import { STAGE_PROBABILITY } from '../records/vocabulary';

/**
 * The chance that an opportunity is won, 0–1: the one that was given, else its stage's; `null` without either. Once it is won or lost
 * the outcome stands, whatever was given before.
 */
export function opportunityProbability({ stage, probability }: Pick<Opportunity, 'stage' | 'probability'>): number | null {
  const byStage = stage === null ? null : STAGE_PROBABILITY[stage];
  return isOpenDeal({ stage }) ? (probability ?? byStage) : byStage;
}
