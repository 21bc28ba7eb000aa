// The display order of a plan's records. Blanks come last; ties keep their order.
import { HORIZONS } from '../records/vocabulary';
import type { Goal, PlanAction, Stakeholder } from './PlanRecords';

/** Most influential first. */
export function peopleInOrder<P extends Pick<Stakeholder, 'influence'>>(people: readonly P[]): P[] {
  return [...people].sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
}

/** Short-term first; within a horizon, earliest due date first. */
export function goalsInOrder<G extends Pick<Goal, 'horizon' | 'due'>>(goals: readonly G[]): G[] {
  return [...goals].sort((a, b) => horizonPlace(a) - horizonPlace(b) || byDue(a, b));
}

/** Earliest due date first. */
export function actionsInOrder<A extends Pick<PlanAction, 'due'>>(actions: readonly A[]): A[] {
  return [...actions].sort(byDue);
}

const horizonPlace = ({ horizon }: Pick<Goal, 'horizon'>): number =>
  horizon === null ? HORIZONS.length : HORIZONS.indexOf(horizon);

/** Compares due dates (yyyy-mm-dd) for `sort`; blanks last. */
export function byDue(a: { due: string }, b: { due: string }): number {
  if (a.due === b.due) return 0;
  if (a.due === '' || b.due === '') return a.due === '' ? 1 : -1;
  return a.due < b.due ? -1 : 1;
}
