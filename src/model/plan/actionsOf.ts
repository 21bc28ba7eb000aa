import { foldName } from '../names/foldName';
import type { Goal, PlanAction } from './PlanRecords';

/** The actions of a goal, matched by its title, in their order. Cancelled actions are excluded. */
export function actionsOf<A extends Pick<PlanAction, 'goal' | 'status'>>(
  { goal }: Pick<Goal, 'goal'>,
  actions: readonly A[],
): A[] {
  const title = foldName(goal);
  return title === '' ? [] : actions.filter((action) => foldName(action.goal) === title && action.status !== 'cancelled');
}
