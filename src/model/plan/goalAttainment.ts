import { actionsOf } from './actionsOf';
import { attainment } from './attainment';
import type { Goal, PlanAction } from './PlanRecords';

type Measured = Pick<Goal, 'goal' | 'measure' | 'baseline' | 'target' | 'actual' | 'status'>;

/**
 * How much of a goal is attained; 1 is all of it. With a measure: the progress from start to target (a blank start is 0), `null` without a
 * current value or a target. Without a measure the goal is a milestone: 1 if it is reached, otherwise the share of its actions that are
 * done, ignoring cancelled ones; `null` without actions.
 */
export function goalAttainment(goal: Measured, actions: readonly Pick<PlanAction, 'goal' | 'status'>[]): number | null {
  return goal.measure.trim() === '' ? milestone(goal, actions) : measured(goal);
}

function measured({ actual, target, baseline }: Measured): number | null {
  return actual === null || target === null ? null : attainment({ actual, target, baseline: baseline ?? 0 });
}

function milestone(goal: Measured, actions: readonly Pick<PlanAction, 'goal' | 'status'>[]): number | null {
  if (goal.status === 'reached') return 1;
  const all = actionsOf(goal, actions);
  return all.length === 0 ? null : all.filter(({ status }) => status === 'done').length / all.length;
}
