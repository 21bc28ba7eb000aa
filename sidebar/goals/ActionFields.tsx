// The fields of an action.
import type { PlanAction } from '../../src/model/plan/PlanRecords';
import { ACTION_KINDS, ACTION_STATUSES } from '../../src/model/records/vocabulary';
import { DateInput } from '../components/DateInput';
import { TextArea } from '../components/TextArea';
import { WordSelect } from '../components/WordSelect';
import { PersonInput } from '../planEditor/PersonInput';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { GoalSelect } from './GoalSelect';
import { recordFields } from './recordField';

const DONE = ['today'] as const;

export function ActionFields({ editor, action }: { editor: PlanEditor; action: PlanAction }) {
  const { today } = editor.book;
  const field = recordFields(editor, 'actions', action);
  return (
    <>
      <TextArea {...field('action')} limit={200} lines={1} />
      <PersonInput {...field('owner')} editor={editor} />
      <DateInput {...field('due')} today={today} />
      <div class="pair">
        <WordSelect
          {...field('status')}
          list="actionStatus"
          keys={ACTION_STATUSES}
          onChange={(status) =>
            editor.change('actions', action.id, { status, doneOn: status === 'done' ? action.doneOn || today : '' })
          }
        />
        <WordSelect {...field('kind')} list="actionKind" keys={ACTION_KINDS} />
      </div>
      {action.status === 'done' && <DateInput {...field('doneOn')} today={today} quick={DONE} />}
      <GoalSelect {...field('goal')} goals={editor.plan.goals} />
      <TextArea {...field('note')} limit={300} />
    </>
  );
}
