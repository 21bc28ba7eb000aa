// The goals from the nearest to the farthest, the strategy for each, and the actions without a goal.
import { Fragment } from 'preact';
import { goals as allWords } from '../../src/text/en/goals';
import { lists } from '../../src/text/en/lists';
import type { Horizon } from '../../src/model/plan/horizonOf';
import { actionsInOrder, goalsInOrder } from '../../src/model/plan/planOrder';
import type { Goal } from '../../src/model/plan/PlanRecords';
import { longestIn } from '../../src/model/records/recordRules';
import { HORIZONS } from '../../src/model/records/vocabulary';
import { RemovedRecords } from '../planEditor/RecordCard';
import type { PlanEditor, PlanPartProps } from '../planEditor/PlanEditor';
import { formatMoment, isolate } from '../format';
import { BeginWithExample } from '../plays/BeginWithExample';
import { ActionList } from './ActionList';
import { actionsByGoal } from './actionsByGoal';
import { GoalCard } from './GoalCard';
import { inLoadedOrder } from './inLoadedOrder';
import { LessonsOfAccount } from './Lessons';
import { NewLine } from './NewLine';
import { dueOfHorizon, exampleOwnerOf, newGoal, ownerOf } from './newRecords';
import { Strategy } from './Strategy';

const words = allWords.goals;

export function GoalsByHorizon({ editor }: PlanPartProps) {
  const { plan, book } = editor;
  const goals = inLoadedOrder(plan.goals, book.plan?.goals ?? [], goalsInOrder);
  const actions = inLoadedOrder(plan.actions, book.plan?.actions ?? [], actionsInOrder);
  const { byGoal, withoutGoal } = actionsByGoal(goals, actions);
  const card = (goal: Goal) => (
    <GoalCard key={editor.keyOf(goal.id)} editor={editor} goal={goal} actions={byGoal.get(goal.id) ?? []} />
  );
  const without = goals.filter(({ horizon }) => horizon === null);
  return (
    <>
      <section>
        <h2>{words.title}</h2>
        <LessonsOfAccount editor={editor} />
        {goals.length === 0 && <BeginWithExample editor={editor} owner={exampleOwnerOf(editor)} />}
        {/* One list with its headings in it, so a goal that moves to another horizon keeps its card. */}
        <div>
          {HORIZONS.flatMap((horizon) => {
            const within = goals.filter((goal) => goal.horizon === horizon);
            return [
              <Fragment key={horizon}>
                <h3>{lists.horizon[horizon]}</h3>
                {within.length === 0 && <p class="quiet">{words.horizonEmpty[horizon]}</p>}
              </Fragment>,
              ...within.map(card),
              <NewGoal key={`new-in-${horizon}`} editor={editor} horizon={horizon} />,
            ];
          })}
          {without.length > 0 && <h3 key="without">{words.noHorizon}</h3>}
          {without.map(card)}
        </div>
        <RemovedRecords editor={editor} table="goals" nameOf={({ goal }) => goal} />
      </section>
      <Strategy editor={editor} goals={goals} byGoal={byGoal} />
      <section>
        <h2>{allWords.actions.loose}</h2>
        <p class="quiet">{allWords.actions.looseHint}</p>
        <ActionList editor={editor} goal="" actions={withoutGoal} />
        <RemovedRecords editor={editor} table="actions" nameOf={({ action }) => action} />
      </section>
    </>
  );
}

function NewGoal({ editor, horizon }: { editor: PlanEditor; horizon: Horizon }) {
  const { today, settings } = editor.book;
  const owner = ownerOf(editor);
  return (
    <NewLine
      label={words.add[horizon]}
      limit={longestIn('goals', 'goal')}
      hint={words.addHint(isolate(owner), formatMoment(dueOfHorizon(horizon, today, settings.weekend)))}
      onAdd={(typed) => editor.add('goals', newGoal(typed, horizon, owner, editor.book))}
    />
  );
}
