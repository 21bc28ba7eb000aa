import { actionsOf } from './actionsOf';
import { isOpenAction, isOpenDeal } from './isOpen';
import type { Opportunity, PlanAction } from './PlanRecords';

/** Warnings about an open opportunity, most important first. */
export const OPPORTUNITY_FLAGS = ['pastDate', 'noNextAction'] as const;
export type OpportunityFlag = (typeof OPPORTUNITY_FLAGS)[number];

type Judged = Pick<Opportunity, 'stage' | 'expectedClose' | 'goal'>;

/**
 * The most important warning. `pastDate`: the expected close is before today. `noNextAction`: it has no goal, or its goal has no open
 * action. `null` without a warning, and for a won or lost opportunity.
 */
export function opportunityFlag(
  opportunity: Judged,
  actions: readonly Pick<PlanAction, 'goal' | 'status'>[],
  today: string,
): OpportunityFlag | null {
  if (!isOpenDeal(opportunity)) return null;
  if (opportunity.expectedClose !== '' && opportunity.expectedClose < today) return 'pastDate';
  return actionsOf(opportunity, actions).some(isOpenAction) ? null : 'noNextAction';
}
