// The customer's business: goals, financial health, initiatives, changes, and SWOT.
import type { PlanPartProps } from '../editPlan/PlanEditor';

export function CustomerBusiness({ editor }: PlanPartProps) {
  return <p>{editor.plan.account.name}</p>;
}
