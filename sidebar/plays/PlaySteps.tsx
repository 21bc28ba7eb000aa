// Under a goal: adds the steps of an example or of a play of ours as dated actions, and keeps the goal's own steps as a play.
import { useState } from 'preact/hooks';
import type { Problem } from '../../src/actions/Answer';
import type { Play } from '../../src/model/plays/Play';
import { playOf, scheduleSteps } from '../../src/model/plays/scheduleSteps';
import type { Goal, PlanAction } from '../../src/model/plan/PlanRecords';
import { plays as words } from '../../src/text/en/plays';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import { Select } from '../components/Select';
import { formatMoment, isolate } from '../format';
import type { PlanEditor } from '../planEditor/PlanEditor';
import { loadScript } from '../loadScript';
import { locale } from '../locale';
import { useTask } from '../useTask';
import type * as script from './examplePlays';

interface PlayStepsProps {
  editor: PlanEditor;
  goal: Goal;
  actions: readonly PlanAction[];
  /** Of a new step. */
  owner: string;
}

export function PlaySteps({ editor, goal, actions, owner }: PlayStepsProps) {
  const { today, settings } = editor.book;
  const days = { weekend: settings.weekend, calendar: locale.calendar };
  const [plays, setPlays] = useState<readonly Play[]>(editor.book.plays);
  const [examples, setExamples] = useState<readonly Play[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [chosen, choose] = useState('');
  const [round, setRound] = useState(0);
  const load = async () => {
    const loaded = await loadScript<typeof script>('examplePlays');
    setProblems(loaded.ok ? [] : loaded.problems);
    if (loaded.ok) setExamples(loaded.value.examplePlays());
  };
  const all = new Map([
    ...plays.map((play): [string, { label: string; play: Play }] => [
      `own:${play.name}`,
      { label: words.own(isolate(play.name)), play },
    ]),
    ...examples.map((play): [string, { label: string; play: Play }] => [play.name, { label: play.name, play }]),
  ]);
  const found = all.get(chosen) ?? all.get(examples[0]?.name ?? '') ?? [...all.values()][0];
  const steps = found ? scheduleSteps(found.play, today, goal.due, days) : [];
  const forgetting = useTask('keepPlay', (value) => setPlays(value.plays));
  const add = () => {
    for (const { action, due } of steps) {
      editor.add('actions', { action, due, goal: goal.goal, owner: goal.owner || owner, kind: 'step', status: 'toDo' });
    }
    setRound(round + 1);
  };
  return (
    <>
      <Disclosure key={round} summary={words.stepsOf} of={isolate(goal.goal)} onToggle={(isOpen) => void (isOpen && load())}>
        <Problems problems={problems} again={() => void load()} />
        <Select
          label={words.which}
          value={[...all].find(([, each]) => each === found)?.[0] ?? ''}
          options={[...all].map(([value, { label }]) => ({ value, label }))}
          onChange={choose}
        />
        <ol class="play-steps">
          {steps.map(({ action, due }) => (
            <li key={action}>{words.step(action, formatMoment(due))}</li>
          ))}
        </ol>
        {steps.length > 0 && (
          <>
            <Button onClick={add}>{words.add(steps.length)}</Button>
            <p class="quiet">{words.addHint}</p>
          </>
        )}
        {found && plays.includes(found.play) && (
          <LinkButton onClick={() => forgetting.run({ name: found.play.name, steps: [] })}>{words.forget}</LinkButton>
        )}
        <Problems problems={forgetting.problems} />
      </Disclosure>
      <KeepAsPlay goal={goal} actions={actions} onKept={setPlays} />
    </>
  );
}

/** Fewer steps are not a play. */
const LEAST_STEPS = 2;

function KeepAsPlay({ goal, actions, onKept }: Pick<PlayStepsProps, 'goal' | 'actions'> & { onKept: (plays: Play[]) => void }) {
  const [isKept, setKept] = useState(false);
  const keeping = useTask('keepPlay', ({ plays }) => {
    setKept(true);
    onKept(plays);
  });
  const play = playOf(goal, actions);
  if (!play || play.steps.length < LEAST_STEPS) return null;
  if (isKept) return <p class="quiet">{words.kept}</p>;
  return (
    <p title={words.keepHint}>
      <button
        type="button"
        class="link"
        disabled={keeping.running}
        aria-label={`${words.keep}: ${isolate(goal.goal)}`}
        onClick={() => keeping.run(play)}
      >
        {words.keep}
      </button>
      <Problems problems={keeping.problems} />
    </p>
  );
}
