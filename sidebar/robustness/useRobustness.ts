// Works out how firm a ranking is once the panel has been drawn: with thousands of accounts that takes a while.
import { useEffect, useState } from 'preact/hooks';
import type { Ranking } from '../../src/actions/ranking/readRanking';
import type { KeySetRobustness } from '../../src/model/robustness/judgeRobustness';
import { robustnessOf, isJudged } from './robustnessOf';

/** `null` while it is being worked out. */
export function useRobustness(ranking: Ranking): KeySetRobustness | null {
  const [, setWorkedOut] = useState<Ranking | null>(null);
  const known = isJudged(ranking) ? robustnessOf(ranking) : null;
  useEffect(() => {
    if (known) return;
    // After two frames the words that say so are on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        robustnessOf(ranking);
        setWorkedOut(ranking);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [ranking, known]);
  return known;
}
