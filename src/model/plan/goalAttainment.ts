import { actionsOf } from './actionsOf';
import { attainment } from './attainment';
import type { Goal, PlanAction } from './PlanRecords';

type Measured = Pick<Goal, 'goal' | 'measure' | 'baseline' | 'target' | 'actual' | 'status'>;

/**
 * How much of a goal is attained, 1 being all of it. With a measure: the way from start to target (a blank start is 0), `null` without
 * a figure for now or a target. Without one it is a milestone: 1 when reached, else its done actions of all that are not cancelled,
 * `null` without any.
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
