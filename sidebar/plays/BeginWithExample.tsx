// For a plan without goals: an example, as goals that lead to each other with their actions.
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import type { Example } from '../../src/model/plays/examples';
import { goals } from '../../src/model/records/goals';
import { plays as words } from '../../src/text/en/plays';
import { recordTabs } from '../../src/text/en/recordTabs';
import { blankOf, Button } from '../components/Button';
import { Problems } from '../components/Problems';
import { SuggestInput } from '../components/SuggestInput';
import { loadScript } from '../loadScript';
import type { PlanEditor } from '../planEditor/PlanEditor';
import type * as script from './examplePlays';

interface BeginWithExampleProps {
  editor: PlanEditor;
  /** '' where neither the user nor the account's manager is known: all goals and actions need one, who is asked here. */
  owner: string;
}

export function BeginWithExample({ editor, owner }: BeginWithExampleProps) {
  const [named, name] = useState('');
  const who = owner || named.trim();
  const [isRunning, setRunning] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const lacks = blankOf({ [recordTabs.goals.columns.owner.header]: who });
  const { today, settings } = editor.book;
  const begin = async (example: Example) => {
    setRunning(true);
    const loaded = await loadScript<typeof script>('examplePlays');
    setRunning(false);
    setProblems(loaded.ok ? [] : loaded.problems);
    if (!loaded.ok) return;
    const { goals, actions } = loaded.value.exampleGoalsOf(example, { today, weekend: settings.weekend, owner: who });
    for (const goal of goals) editor.add('goals', goal);
    for (const action of actions) editor.add('actions', action);
  };
  return (
    <>
      {owner === '' && (
        <SuggestInput
          label={recordTabs.goals.columns.owner.header}
          value={named}
          limit={goals.fields.owner.longest}
          suggestions={editor.book.people}
          onChange={name}
        />
      )}
      {(['goods', 'software'] as const).map((example) => (
        <div key={example}>
          <Button lacks={lacks} disabled={isRunning} onClick={() => void begin(example)}>
            {words.begin[example]}
          </Button>
          <p class="quiet">{words.beginHint[example]}</p>
        </div>
      ))}
      <Problems problems={problems} />
    </>
  );
}
