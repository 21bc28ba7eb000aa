import { foldName } from '../../src/model/names/foldName';
import { isOpenAction } from '../../src/model/plan/isOpen';
import type { PlanAction } from '../../src/model/plan/PlanRecords';

/** The open follow-up created from a next step, found by its words; `null` when there is no such action. */
export function followUpOf(nextStep: string, actions: readonly PlanAction[]): PlanAction | null {
  const wanted = foldName(nextStep);
  if (wanted === '') return null;
  return (
    actions.find((action) => action.kind === 'followUp' && isOpenAction(action) && foldName(action.action) === wanted) ?? null
  );
}
