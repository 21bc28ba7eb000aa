// What the account is worth, opportunities, goals and their actions.
import type { PlanPartProps } from '../editPlan/PlanEditor';

export function Goals({ editor }: PlanPartProps) {
  return <p>{editor.plan.account.name}</p>;
}
