// For a plan without goals: the example, as goals that lead to each other with their actions.
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import { plays as words } from '../../src/text/en/plays';
import { Button } from '../components/Button';
import { Problems } from '../components/Problems';
import { loadScript } from '../loadScript';
import type { PlanEditor } from '../planEditor/PlanEditor';
import type * as script from './examplePlays';

export function BeginWithExample({ editor, owner }: { editor: PlanEditor; owner: string }) {
  const [isRunning, setRunning] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const begin = async () => {
    setRunning(true);
    const loaded = await loadScript<typeof script>('examplePlays');
    setRunning(false);
    setProblems(loaded.ok ? [] : loaded.problems);
    if (!loaded.ok) return;
    const { goals, actions } = loaded.value.exampleGoalsOf(editor.book.today, owner);
    for (const goal of goals) editor.add('goals', goal);
    for (const action of actions) editor.add('actions', action);
  };
  return (
    <>
      <Button disabled={isRunning} onClick={() => void begin()}>
        {words.begin}
      </Button>
      <p class="quiet">{words.beginHint}</p>
      <Problems problems={problems} again={() => void begin()} />
    </>
  );
}
