// How far a draft is on its way into the workbook: the same states in every panel that saves with a button.
import { useState } from 'preact/hooks';
import type { Answer, Problem } from '../../src/actions/Answer';

export type Failed = { kind: 'failed'; problems: readonly Problem[] };
export type SaveState = { kind: 'clean' | 'unsaved' | 'saving' | 'saved' } | Failed;

/** Whether a save was refused because someone else changed the same meanwhile. */
export const isConflict = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === 'changedMeanwhile' || code === 'sameChangedMeanwhile');

interface Saving<State> {
  state: State | { kind: 'saving' } | Failed;
  set: (state: State) => void;
  /** Shows `saving` until the answer is there, then what `next` makes of it, or why it was refused. Gives whether it went well. */
  ask: <Value>(asked: Promise<Answer<Value>>, next: (value: Value) => State) => Promise<boolean>;
}

/** @param first the state to begin with. `State` has the states of the panel besides `saving` and `failed`. */
export function useSaving<State extends { kind: string }>(first: State): Saving<State> {
  const [state, setState] = useState<Saving<State>['state']>(first);
  return {
    state,
    set: setState,
    ask: async (asked, next) => {
      setState({ kind: 'saving' });
      const answer = await asked;
      setState(answer.ok ? next(answer.value) : { kind: 'failed', problems: answer.problems });
      return answer.ok;
    },
  };
}
