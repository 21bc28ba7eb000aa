// The strategy: for each goal, from the nearest to the farthest, the actions that lead there.
import { goals as allWords } from '../../src/text/en/goals';
import { lists } from '../../src/text/en/lists';
import { actionsOf } from '../../src/model/plan/actionsOf';
import { isOpenGoal } from '../../src/model/plan/isOpen';
import type { Goal, PlanAction } from '../../src/model/plan/PlanRecords';
import { HORIZONS } from '../../src/model/records/vocabulary';
import { Notice } from '../components/Notice';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { PlaySteps } from '../plays/PlaySteps';
import { ActionList } from './ActionList';
import { exampleOwnerOf } from './newRecords';

interface StrategyProps {
  editor: PlanEditor;
  goals: readonly Goal[];
  /** The actions of each goal, by its id. */
  byGoal: ReadonlyMap<string, readonly PlanAction[]>;
}

export function Strategy({ editor, goals, byGoal }: StrategyProps) {
  const titled = goals.filter(({ goal }) => goal.trim() !== '');
  return (
    <section>
      <h2>{allWords.strategy.title}</h2>
      <p class="quiet">{titled.length === 0 ? allWords.strategy.empty : allWords.strategy.intro}</p>
      {/* One list with its headings in it, so a goal that moves to another horizon keeps its actions. */}
      <div>
        {[...HORIZONS, null].flatMap((horizon) => {
          const within = titled.filter((goal) => goal.horizon === horizon);
          if (within.length === 0) return [];
          return [
            <h3 key={horizon ?? 'without'}>{horizon === null ? allWords.goals.noHorizon : lists.horizon[horizon]}</h3>,
            ...within.map((goal) => (
              <StepsOfGoal key={editor.keyOf(goal.id)} editor={editor} goal={goal} actions={byGoal.get(goal.id) ?? []} />
            )),
          ];
        })}
      </div>
    </section>
  );
}

function StepsOfGoal({ editor, goal, actions }: { editor: PlanEditor; goal: Goal; actions: readonly PlanAction[] }) {
  const hasNoActions = isOpenGoal(goal) && actionsOf(goal, actions).length === 0;
  return (
    <div class="goal">
      <p class="label">
        <bdi>{goal.goal}</bdi>
      </p>
      {hasNoActions && <Notice kind="warning">{allWords.goals.wish}</Notice>}
      <ActionList editor={editor} goal={goal.goal} actions={actions} />
      {isOpenGoal(goal) && <PlaySteps editor={editor} goal={goal} actions={actions} owner={exampleOwnerOf(editor)} />}
    </div>
  );
}
