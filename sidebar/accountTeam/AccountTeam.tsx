// Who works for the account, and who may open the workbook.
import type { PlanPartProps } from '../editPlan/PlanEditor';

export function AccountTeam({ editor }: PlanPartProps) {
  return <p>{editor.plan.account.name}</p>;
}
