// One goal as a line with its gaps and progress, and its fields when unfolded.
import { goals as allWords } from '../../src/text/en/goals';
import { lists } from '../../src/text/en/lists';
import { goalAttainment } from '../../src/model/plan/goalAttainment';
import { goalFlag } from '../../src/model/plan/goalFlag';
import type { Goal, PlanAction } from '../../src/model/plan/PlanRecords';
import { RecordCard } from '../planEditor/RecordCard';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { formatMoment, isolate } from '../format';
import { AttainmentBar } from './AttainmentBar';
import { GoalFields } from './GoalFields';
import { Summary } from './Summary';

const words = allWords.goals;

interface GoalCardProps {
  editor: PlanEditor;
  goal: Goal;
  /** The goal's own actions. */
  actions: readonly PlanAction[];
}

export function GoalCard({ editor, goal, actions }: GoalCardProps) {
  const flag = goalFlag(goal, actions, editor.book.today);
  const share = goalAttainment(goal, actions);
  return (
    <div class="goal">
      <RecordCard
        editor={editor}
        table="goals"
        id={goal.id}
        name={goal.goal}
        open={false}
        summary={
          <>
            <Summary mark={flag === null || flag === 'noAction' ? null : lists.goalFlag[flag]} facts={factsOf(goal)} />
            {share !== null && <AttainmentBar goal={goal} share={share} />}
            {goal.leadsTo.trim() !== '' && <span class="leads-to">{words.leadsTo(isolate(goal.leadsTo))}</span>}
          </>
        }
      >
        {() => <GoalFields editor={editor} goal={goal} />}
      </RecordCard>
    </div>
  );
}

const factsOf = ({ status, priority, owner, due }: Goal): (string | null)[] => [
  status === null ? null : lists.goalStatus[status],
  owner,
  due === '' ? null : words.due(formatMoment(due)),
  priority === null ? null : words.priority(lists.level[priority]),
];
