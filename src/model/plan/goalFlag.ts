import { HORIZONS } from '../records/vocabulary';
import { actionsOf } from './actionsOf';
import { horizonOf } from './horizonOf';
import { isOpenGoal } from './isOpen';
import type { Goal, PlanAction } from './PlanRecords';

/** What an open goal lacks, in the order in which it is told. */
export const GOAL_FLAGS = ['overdue', 'noAction', 'noOwner', 'noDueDate', 'horizonMismatch'] as const;
export type GoalFlag = (typeof GOAL_FLAGS)[number];

type Judged = Pick<Goal, 'goal' | 'horizon' | 'owner' | 'due' | 'status'>;

/** The first that applies; `null` for a goal that lacks nothing, and for one that is reached or dropped. A cancelled action is none. */
export function goalFlag(goal: Judged, actions: readonly Pick<PlanAction, 'goal' | 'status'>[], today: string): GoalFlag | null {
  if (!isOpenGoal(goal)) return null;
  if (goal.due !== '' && goal.due < today) return 'overdue';
  if (actionsOf(goal, actions).length === 0) return 'noAction';
  if (goal.owner.trim() === '') return 'noOwner';
  if (goal.due === '') return 'noDueDate';
  return isBeyondHorizon(goal, today) ? 'horizonMismatch' : null;
}

/**
 * Whether a goal is due later than its horizon allows, even as seen from today. Nobody knows when it was entered, and a long-term
 * goal rightly comes near with the years; but what is too far away today was too far away then.
 */
export function isBeyondHorizon({ due, horizon }: Pick<Goal, 'due' | 'horizon'>, today: string): boolean {
  const lies = horizonOf(due, today);
  return lies !== null && horizon !== null && HORIZONS.indexOf(lies) > HORIZONS.indexOf(horizon);
}
