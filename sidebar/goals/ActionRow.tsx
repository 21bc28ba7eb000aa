// One action: a tick when it is done, its owner and due date, and its fields when unfolded.
import { useState } from 'preact/hooks';
import { goals as allWords } from '../../src/text/en/goals';
import { lists } from '../../src/text/en/lists';
import { actionFlag } from '../../src/model/plan/actionFlag';
import { postpone } from '../../src/model/plan/addToDay';
import { isOpenAction } from '../../src/model/plan/isOpen';
import type { PlanAction } from '../../src/model/plan/PlanRecords';
import { RecordCard } from '../planEditor/RecordCard';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { formatMoment, isolate } from '../format';
import { proposedDay } from '../proposedDay';
import { ActionFields } from './ActionFields';
import { Summary } from './Summary';

const words = allWords.actions;

export function ActionRow({ editor, action }: { editor: PlanEditor; action: PlanAction }) {
  const { id, status } = action;
  const { today, settings } = editor.book;
  // Unticking restores the earlier status.
  const [before, setBefore] = useState<PlanAction['status']>('toDo');
  const flag = actionFlag(action, editor.plan.goals, today, settings.weekStart);
  const isDone = status === 'done';
  const tick = () => {
    if (!isDone) setBefore(status);
    editor.change('actions', id, isDone ? { status: before, doneOn: '' } : { status: 'done', doneOn: today });
  };
  const name = isolate(action.action);
  return (
    <div class={isOpenAction(action) ? 'action-row' : 'action-row finished'}>
      <input type="checkbox" aria-label={words.done(name)} checked={isDone} onChange={tick} />
      <div>
        <RecordCard
          editor={editor}
          table="actions"
          id={id}
          name={action.action}
          open={false}
          summary={<Summary mark={flag === null ? null : lists.actionFlag[flag]} facts={factsOf(action)} />}
        >
          {() => <ActionFields editor={editor} action={action} />}
        </RecordCard>
        {(flag === 'overdue' || flag === 'thisWeek') && (
          <button
            type="button"
            class="link postpone"
            aria-label={`${words.later}: ${name}`}
            onClick={() =>
              editor.change('actions', id, { due: proposedDay(postpone(action.due, '1w', today), settings.weekend) })
            }
          >
            {words.later}
          </button>
        )}
      </div>
    </div>
  );
}

function factsOf({ kind, owner, due, status, doneOn }: PlanAction): (string | null)[] {
  const isShown = status === 'inProgress' || status === 'cancelled';
  return [
    kind === null || kind === 'step' ? null : lists.actionKind[kind],
    owner,
    status === 'done' && doneOn !== '' ? words.doneOn(formatMoment(doneOn)) : due === '' ? null : formatMoment(due),
    isShown ? lists.actionStatus[status] : null,
  ];
}
