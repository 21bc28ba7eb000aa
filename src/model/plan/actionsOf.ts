import { foldName } from '../names/foldName';
import type { Goal, PlanAction } from './PlanRecords';

/** The actions of a goal, by its title, in their order; those that were cancelled are none. */
export function actionsOf<A extends Pick<PlanAction, 'goal' | 'status'>>(
  { goal }: Pick<Goal, 'goal'>,
  actions: readonly A[],
): A[] {
  const title = foldName(goal);
  return title === '' ? [] : actions.filter((action) => foldName(action.goal) === title && action.status !== 'cancelled');
}
