// The goal that a fact relates to.
import { customerBusiness as words } from '../../src/text/en/customerBusiness';
import { NameSelect } from '../components/NameSelect';
import type { PlanEditor } from '../planEditor/PlanEditor';

interface GoalFieldProps {
  editor: PlanEditor;
  table: 'business' | 'swot';
  fact: { id: string; goal: string };
}

export function GoalField({ editor, table, fact: { id, goal } }: GoalFieldProps) {
  const goals = editor.plan.goals.map((entry) => entry.goal);
  return (
    <NameSelect
      label={words.fields.goal}
      names={goals}
      value={goal}
      fault={editor.faultOf(table, id, 'goal')}
      hint={editor.hintOf(table, id, 'goal') ?? (goals.length === 0 ? words.noGoals : null)}
      onChange={(chosen) => editor.change(table, id, { goal: chosen })}
    />
  );
}
