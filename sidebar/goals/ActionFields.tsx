// The fields of an action.
import type { PlanAction } from '../../src/model/plan/PlanRecords';
import { DateInput } from '../components/DateInput';
import { TextArea } from '../components/TextArea';
import { WordSelect } from '../components/WordSelect';
import { PersonInput } from '../planEditor/PersonInput';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { GoalSelect } from './GoalSelect';
import { recordFields } from '../planEditor/recordFields';

const DONE = ['today'] as const;

export function ActionFields({ editor, action }: { editor: PlanEditor; action: PlanAction }) {
  const { today } = editor.book;
  const field = recordFields(editor, 'actions', action);
  return (
    <>
      <TextArea {...field('action')} lines={1} />
      <PersonInput {...field('owner')} editor={editor} />
      <DateInput {...field('due')} today={today} />
      <div class="pair">
        <WordSelect
          {...field('status')}
          onChange={(status) =>
            editor.change('actions', action.id, { status, doneOn: status === 'done' ? action.doneOn || today : '' })
          }
        />
        <WordSelect {...field('kind')} />
      </div>
      {action.status === 'done' && <DateInput {...field('doneOn')} today={today} quick={DONE} past />}
      <GoalSelect {...field('goal')} goals={editor.plan.goals} />
      <TextArea {...field('note')} />
    </>
  );
}
