// Works out how firm a ranking is once the panel has been drawn: with thousands of accounts that takes a while.
import { useEffect, useState } from 'preact/hooks';
import type { Ranking } from '../../src/actions/Actions';
import type { Firmness } from '../../src/model/robustness/judgeRobustness';
import { firmnessOf, isJudged } from './robustnessOf';

/** `null` while it is being worked out. */
export function useFirmness(ranking: Ranking): Firmness | null {
  const [, setWorkedOut] = useState<Ranking | null>(null);
  const known = isJudged(ranking) ? firmnessOf(ranking) : null;
  useEffect(() => {
    if (known) return;
    // After two frames the words that say so are on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        firmnessOf(ranking);
        setWorkedOut(ranking);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [ranking, known]);
  return known;
}
