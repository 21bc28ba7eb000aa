// Loads what a panel shows when it opens, and again on request.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Actions } from '../src/actions/actions';
import type { Answer } from '../src/actions/Answer';
import { ask } from './server';

export interface RequestState<Value> {
  /** `null` until the workbook answers. */
  answer: Answer<Value> | null;
  again: () => void;
  /** Asks again while the loaded value stays on the screen, and replaces it if it has changed. */
  refresh: () => void;
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
  /** The time of the last value, and its number: an older answer never replaces a newer one. */
  const latestRef = useRef({ at: 0, number: 0 });
  const isNewer = () => {
    latestRef.current = { at: Date.now(), number: latestRef.current.number + 1 };
    return latestRef.current.number;
  };
  useEffect(() => {
    let gone = false;
    isNewer();
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
  const replace = useCallback((value: Actions[Name]['value']) => {
    isNewer();
    setAnswer({ ok: true, value });
  }, []);
  const refresh = useCallback(() => {
    if (Date.now() - latestRef.current.at < JUST_LOADED) return;
    const number = isNewer();
    void ask(action, JSON.parse(content) as Actions[Name]['payload']).then((received) => {
      if (!received.ok || number !== latestRef.current.number) return;
      const isSame = (present: Answer<unknown> | null) => JSON.stringify(present) === JSON.stringify(received);
      setAnswer((present) => (present?.ok && !isSame(present) ? received : present));
    });
  }, [action, content]);
  return { answer, again, refresh, replace };
}

/** Milliseconds in which a loaded value is not asked for again. */
const JUST_LOADED = 2000;

/** Refreshes when the user comes back to the panel, after working in the sheet. */
export function useRefreshOnFocus(refresh: () => void): void {
  useEffect(() => {
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [refresh]);
}

/** The payload of an action without input. */
export const NOTHING = {};
