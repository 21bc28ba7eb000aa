// The state of saving a draft, the same in every panel that saves with a button.
import { useState } from 'preact/hooks';
import type { Answer, Problem } from '../../src/actions/Answer';

export type Failed = { kind: 'failed'; problems: readonly Problem[] };
export type SaveState = { kind: 'clean' | 'unsaved' | 'saving' | 'saved' } | Failed;

/** Whether a save was refused because another user changed the same fields meanwhile. */
export const isConflict = (problems: readonly Problem[]): boolean =>
  problems.some(({ code }) => code === 'changedMeanwhile' || code === 'sameChangedMeanwhile');

interface Saving<State> {
  state: State | { kind: 'saving' } | Failed;
  set: (state: State) => void;
  /**
   * Shows `saving` until the answer arrives, then the state from `next` or the reason for the failure. Resolves to whether it succeeded.
   */
  ask: <Value>(asked: Promise<Answer<Value>>, next: (value: Value) => State) => Promise<boolean>;
}

/** @param first the initial state. `State` has the states of the panel besides `saving` and `failed`. */
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
