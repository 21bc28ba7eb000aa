// The order in which a plan's records are read. What is blank comes last; among equals their order stays.
import { HORIZONS } from '../records/vocabulary';
import type { Goal, PlanAction, Stakeholder } from './PlanRecords';

/** The most influential first. */
export function peopleInOrder<P extends Pick<Stakeholder, 'influence'>>(people: readonly P[]): P[] {
  return [...people].sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0));
}

/** Short-term first, and within a horizon the earliest due. */
export function goalsInOrder<G extends Pick<Goal, 'horizon' | 'due'>>(goals: readonly G[]): G[] {
  return [...goals].sort((a, b) => horizonPlace(a) - horizonPlace(b) || byDue(a, b));
}

/** The earliest due first. */
export function actionsInOrder<A extends Pick<PlanAction, 'due'>>(actions: readonly A[]): A[] {
  return [...actions].sort(byDue);
}

const horizonPlace = ({ horizon }: Pick<Goal, 'horizon'>): number =>
  horizon === null ? HORIZONS.length : HORIZONS.indexOf(horizon);

/** For sorting by due date (yyyy-mm-dd), what has none last. */
export function byDue(a: { due: string }, b: { due: string }): number {
  if (a.due === b.due) return 0;
  if (a.due === '' || b.due === '') return a.due === '' ? 1 : -1;
  return a.due < b.due ? -1 : 1;
}
