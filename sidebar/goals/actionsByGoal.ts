import { foldName } from '../../src/model/names/foldName';
import type { Goal, PlanAction } from '../../src/model/plan/PlanRecords';

/** The actions of each goal by its id, and the actions without a goal, in their order. Cancelled actions are included. */
export function actionsByGoal<A extends Pick<PlanAction, 'goal'>>(
  goals: readonly Pick<Goal, 'id' | 'goal'>[],
  actions: readonly A[],
): { byGoal: Map<string, A[]>; withoutGoal: A[] } {
  const ids = new Map<string, string>();
  for (const { id, goal } of goals) if (foldName(goal) !== '' && !ids.has(foldName(goal))) ids.set(foldName(goal), id);
  const byGoal = new Map(goals.map(({ id }) => [id, [] as A[]]));
  const withoutGoal: A[] = [];
  for (const action of actions) (byGoal.get(ids.get(foldName(action.goal)) ?? '') ?? withoutGoal).push(action);
  return { byGoal, withoutGoal };
}
