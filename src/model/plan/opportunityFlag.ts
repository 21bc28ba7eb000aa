import { actionsOf } from './actionsOf';
import { isOpenAction, isOpenDeal } from './isOpen';
import type { Opportunity, PlanAction } from './PlanRecords';

/** What to watch out for in an open opportunity, in the order in which it is told. */
export const OPPORTUNITY_FLAGS = ['pastDate', 'noNextAction'] as const;
export type OpportunityFlag = (typeof OPPORTUNITY_FLAGS)[number];

type Judged = Pick<Opportunity, 'stage' | 'expectedClose' | 'goal'>;

/**
 * The first that applies: `pastDate` was expected to close before today, `noNextAction` has no open action on its goal (or no goal).
 * `null` for one that is in order, won or lost.
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
