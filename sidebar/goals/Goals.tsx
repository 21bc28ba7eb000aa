// What the account is worth, opportunities, goals and their actions.
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { GoalsByHorizon } from './GoalsByHorizon';
import { Opportunities } from './Opportunities';
import { Worth } from './Worth';
import './goals.css';

export function Goals({ editor }: PlanPartProps) {
  return (
    <div class="goals">
      <Worth editor={editor} />
      <Opportunities editor={editor} />
      <GoalsByHorizon editor={editor} />
    </div>
  );
}
