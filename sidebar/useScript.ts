// Loads a script that a part of a panel cannot do without.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer } from '../src/actions/Answer';
import type { ScriptName } from '../src/actions/panels/scripts';
import { loadScript } from './loadScript';
import type { RequestState } from './useRequest';

/** `Script` is what the script exports. It is loaded once for all parts. */
export function useScript<Script>(name: ScriptName): Pick<RequestState<Script>, 'answer' | 'again'> {
  const [answer, setAnswer] = useState<Answer<Script> | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = false;
    void loadScript<Script>(name).then((loaded) => {
      if (!isGone) setAnswer(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [name, attempt]);
  const again = useCallback(() => {
    setAnswer(null);
    setAttempt((count) => count + 1);
  }, []);
  return { answer, again };
}
