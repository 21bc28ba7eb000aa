// Products by the customer's units: what it buys, and what it could.
import type { PlanPartProps } from '../editPlan/PlanEditor';

export function Whitespace({ editor }: PlanPartProps) {
  return <p>{editor.plan.account.name}</p>;
}
