// The actions of one goal, or those without a goal: the open ones, a line to add one, and the finished ones folded away.
import { goals as allWords } from '../../src/text/en/goals';
import { isOpenAction } from '../../src/model/plan/isOpen';
import type { PlanAction } from '../../src/model/plan/PlanRecords';
import { longestIn } from '../../src/model/records/recordRules';
import { Disclosure } from '../components/Disclosure';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { formatMoment, isolate } from '../format';
import { ActionRow } from './ActionRow';
import { NewLine } from './NewLine';
import { dueOfAction, newAction, ownerOf } from './newRecords';

const words = allWords.actions;

interface ActionListProps {
  editor: PlanEditor;
  /** The goal's title; '' for the actions without a goal. */
  goal: string;
  actions: readonly PlanAction[];
}

export function ActionList({ editor, goal, actions }: ActionListProps) {
  // A newly ticked action stays in place until it is saved, so it can be unticked.
  const isFinished = (action: PlanAction) => !isOpenAction(action) && !editor.isChanged('actions', action.id);
  const finished = actions.filter(isFinished);
  const row = (action: PlanAction) => <ActionRow key={editor.keyOf(action.id)} editor={editor} action={action} />;
  const owner = ownerOf(editor);
  const title = isolate(goal);
  return (
    <div class="actions-of" role="group" aria-label={goal === '' ? words.loose : words.ofGoal(title)}>
      {actions.filter((action) => !isFinished(action)).map(row)}
      <NewLine
        key="new"
        label={goal === '' ? words.addLoose : words.add}
        name={goal === '' ? words.addLoose : words.addTo(title)}
        limit={longestIn('actions', 'action')}
        hint={words.addHint(isolate(owner), formatMoment(dueOfAction(goal, editor.book, editor.plan)))}
        onAdd={(typed) => editor.add('actions', newAction(typed, goal, owner, editor.book, editor.plan))}
      />
      {finished.length > 0 && (
        <Disclosure key="finished" summary={words.finished(finished.length)}>
          {finished.map(row)}
        </Disclosure>
      )}
    </div>
  );
}
