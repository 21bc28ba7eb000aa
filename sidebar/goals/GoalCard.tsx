// One goal as a line with its gaps and progress, its fields when unfolded, and always its actions.
import { goals as allWords } from '../../src/text/en/goals';
import { lists } from '../../src/text/en/lists';
import { actionsOf } from '../../src/model/plan/actionsOf';
import { goalAttainment } from '../../src/model/plan/goalAttainment';
import { goalFlag } from '../../src/model/plan/goalFlag';
import { isOpenGoal } from '../../src/model/plan/isOpen';
import type { Goal, PlanAction } from '../../src/model/plan/PlanRecords';
import { Notice } from '../components/Notice';
import { RecordCard } from '../planEditor/RecordCard';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { formatMoment, isolate } from '../format';
import { ActionList } from './ActionList';
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
  // Also shown for an overdue goal, whose mark says only that it is overdue.
  const hasNoActions = isOpenGoal(goal) && actionsOf(goal, actions).length === 0;
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
      {hasNoActions && <Notice kind="warning">{words.wish}</Notice>}
      {goal.goal.trim() !== '' && <ActionList editor={editor} goal={goal.goal} actions={actions} />}
    </div>
  );
}

const factsOf = ({ status, priority, owner, due }: Goal): (string | null)[] => [
  status === null ? null : lists.goalStatus[status],
  owner,
  due === '' ? null : words.due(formatMoment(due)),
  priority === null ? null : words.priority(lists.level[priority]),
];
