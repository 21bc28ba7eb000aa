// One action that a button starts: whether it runs, and what prevented it.
import { useCallback, useState } from 'preact/hooks';
import type { Actions } from '../src/actions/actions';
import type { Problem } from '../src/actions/Answer';
import { ask } from './server';

interface Task<Payload> {
  running: boolean;
  /** Of the last run; empty while running. */
  problems: readonly Problem[];
  run: (payload: Payload) => void;
}

/** @param onDone called with the value of a successful run. */
export function useTask<Name extends keyof Actions>(
  action: Name,
  onDone: (value: Actions[Name]['value']) => void,
): Task<Actions[Name]['payload']> {
  const [running, setRunning] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const run = useCallback(
    (payload: Actions[Name]['payload']) => {
      setRunning(true);
      setProblems([]);
      void ask(action, payload).then((answer) => {
        setRunning(false);
        if (answer.ok) onDone(answer.value);
        else setProblems(answer.problems);
      });
    },
    [action, onDone],
  );
  return { running, problems, run };
}
