// For a plan without goals: the example, as goals that lead to each other with their actions.
import { exampleGoals } from '../../src/model/plays/exampleGoals';
import { plays as words } from '../../src/text/en/plays';
import { Button } from '../components/Button';
import { locale } from '../locale';
import type { PlanEditor } from '../planEditor/PlanEditor';

export function BeginWithExample({ editor, owner }: { editor: PlanEditor; owner: string }) {
  const begin = () => {
    const { goals, actions } = exampleGoals(words.examples, { today: editor.book.today, calendar: locale.calendar, owner });
    for (const goal of goals) editor.add('goals', goal);
    for (const action of actions) editor.add('actions', action);
  };
  return (
    <>
      <Button onClick={begin}>{words.begin}</Button>
      <p class="quiet">{words.beginHint}</p>
    </>
  );
}
