// The people at the customer: who they are, how they stand to us, and who is missing.
import type { PlanPartProps } from '../editPlan/PlanEditor';

export function Relationships({ editor }: PlanPartProps) {
  return <p>{editor.plan.account.name}</p>;
}
