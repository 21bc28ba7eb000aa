import { dueState, type WeekStart } from '../calendar/dueState';
import { foldName } from '../names/foldName';
import { isOpenAction } from './isOpen';
import type { Goal, PlanAction } from './PlanRecords';

/** Warnings about an open action, most important first. */
export const ACTION_FLAGS = ['overdue', 'thisWeek', 'noGoal', 'noOwner'] as const;
export type ActionFlag = (typeof ACTION_FLAGS)[number];

type Judged = Pick<PlanAction, 'goal' | 'kind' | 'owner' | 'due' | 'status'>;

/**
 * The most important warning; `null` for an action without problems and for a done or cancelled one. `noGoal` applies to a step without a
 * goal, and to any action whose goal is not among `goals`.
 */
export function actionFlag(
  action: Judged,
  goals: readonly Pick<Goal, 'goal'>[],
  today: string,
  weekStart: WeekStart,
): ActionFlag | null {
  if (!isOpenAction(action)) return null;
  const state = dueState(action.due, today, weekStart);
  if (state === 'overdue' || state === 'thisWeek') return state;
  if (lacksGoal(action, goals)) return 'noGoal';
  return action.owner.trim() === '' ? 'noOwner' : null;
}

function lacksGoal({ kind, goal }: Judged, goals: readonly Pick<Goal, 'goal'>[]): boolean {
  const title = foldName(goal);
  return title === '' ? kind === 'step' : !goals.some((each) => foldName(each.goal) === title);
}
