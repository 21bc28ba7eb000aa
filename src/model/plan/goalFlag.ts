import { HORIZONS } from '../records/vocabulary';
import { actionsOf } from './actionsOf';
import { horizonOf } from './horizonOf';
import { isOpenGoal } from './isOpen';
import type { Goal, PlanAction } from './PlanRecords';

/** Problems of an open goal, most important first. */
export const GOAL_FLAGS = ['overdue', 'noAction', 'noOwner', 'noDueDate', 'horizonMismatch'] as const;
export type GoalFlag = (typeof GOAL_FLAGS)[number];

type Judged = Pick<Goal, 'goal' | 'horizon' | 'owner' | 'due' | 'status'>;

/** The most important problem; `null` for a goal without problems and for a reached or dropped one. Cancelled actions do not count. */
export function goalFlag(goal: Judged, actions: readonly Pick<PlanAction, 'goal' | 'status'>[], today: string): GoalFlag | null {
  if (!isOpenGoal(goal)) return null;
  if (goal.due !== '' && goal.due < today) return 'overdue';
  if (actionsOf(goal, actions).length === 0) return 'noAction';
  if (goal.owner.trim() === '') return 'noOwner';
  if (goal.due === '') return 'noDueDate';
  return isBeyondHorizon(goal, today) ? 'horizonMismatch' : null;
}

/**
 * Whether a goal is due later than its horizon allows, counted from today. The entry day is unknown, and a long-term goal comes closer over
 * the years. But a due date that is too late today was also too late then.
 */
export function isBeyondHorizon({ due, horizon }: Pick<Goal, 'due' | 'horizon'>, today: string): boolean {
  const lies = horizonOf(due, today);
  return lies !== null && horizon !== null && HORIZONS.indexOf(lies) > HORIZONS.indexOf(horizon);
}
