// Loads what a panel shows when it opens, and again on request.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Actions } from '../src/actions/actions';
import type { Answer } from '../src/actions/Answer';
import { ask } from './server';

export interface RequestState<Value> {
  /** `null` until the workbook answers. */
  answer: Answer<Value> | null;
  again: () => void;
  /** Replaces the loaded value with a newer one. */
  replace: (value: Value) => void;
}

/** Asks when the panel opens, and again when action or payload change. An equal payload counts as the same, even as another object. */
export function useRequest<Name extends keyof Actions>(
  action: Name,
  payload: Actions[Name]['payload'],
): RequestState<Actions[Name]['value']> {
  const [answer, setAnswer] = useState<Answer<Actions[Name]['value']> | null>(null);
  const [round, setRound] = useState(0);
  const content = JSON.stringify(payload);
  useEffect(() => {
    let gone = false;
    void ask(action, JSON.parse(content) as Actions[Name]['payload']).then((received) => {
      if (!gone) setAnswer(received);
    });
    return () => {
      gone = true;
    };
  }, [action, content, round]);
  const again = useCallback(() => {
    setAnswer(null);
    setRound((count) => count + 1);
  }, []);
  const replace = useCallback((value: Actions[Name]['value']) => setAnswer({ ok: true, value }), []);
  return { answer, again, replace };
}

/** The payload of an action without input. */
export const NOTHING = {};
