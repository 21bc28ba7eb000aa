// The next step with a person. With a day it becomes a follow-up among the actions.
import { relationships as words } from '../../src/text/en/relationships';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { longestIn } from '../../src/model/records/recordRules';
import { DateInput } from '../components/DateInput';
import { TextInput } from '../components/TextInput';
import { isNew } from '../planEditor/draft/PlanDraft';
import type { PlanPartProps } from '../planEditor/PlanEditor';
import { isolate } from '../format';
import { followUpOf } from './followUpOf';

const QUICK = ['1w', '2w', '1m'] as const;

export function NextStep({ person, editor }: PlanPartProps & { person: Stakeholder }) {
  const { nextStep, ourOwner } = person;
  const { plan, book } = editor;
  const action = followUpOf(nextStep, plan.actions);
  const owner = [ourOwner, plan.account.kam, book.me].find((name) => name.trim() !== '') ?? '';
  const isDraft = action !== null && isNew(action.id);

  const changeWords = (typed: string) => {
    editor.change('stakeholders', person.id, { nextStep: typed });
    // An action that someone may be working on keeps its words. The new step becomes another action.
    if (action && isDraft && typed.trim() !== '') editor.change('actions', action.id, { action: typed });
  };
  const setDay = (due: string) => {
    if (due === '' && action && isDraft) editor.undo('actions', action.id);
    else if (due === '') return;
    else if (action) editor.change('actions', action.id, { due });
    else editor.add('actions', { kind: 'followUp', action: nextStep.trim(), owner, due, status: 'toDo' });
  };
  return (
    <>
      <TextInput
        label={words.nextStep}
        value={nextStep}
        limit={longestIn('stakeholders', 'nextStep')}
        fault={editor.faultOf('stakeholders', person.id, 'nextStep')}
        onChange={changeWords}
      />
      {nextStep.trim() !== '' && owner === '' && <p class="hint">{words.nextStepNeedsOwner}</p>}
      {nextStep.trim() !== '' && owner !== '' && (
        <DateInput
          label={words.nextStepDay}
          value={action?.due ?? ''}
          today={book.today}
          quick={QUICK}
          hint={action ? words.nextStepIsAction(isolate(action.owner)) : words.nextStepHint}
          fault={action ? editor.faultOf('actions', action.id, 'due') : null}
          onChange={setDay}
        />
      )}
    </>
  );
}
