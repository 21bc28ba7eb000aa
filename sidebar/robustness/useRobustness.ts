// Computes the robustness after the panel is drawn, because it takes a while with thousands of accounts.
import { useEffect, useState } from 'preact/hooks';
import type { Ranking } from '../../src/actions/store/readRanking';
import type { KeySetRobustness } from '../../src/model/robustness/judgeRobustness';
import { robustnessOf, isJudged } from './robustnessOf';

/** `null` during the computation. */
export function useRobustness(ranking: Ranking): KeySetRobustness | null {
  const [, setWorkedOut] = useState<Ranking | null>(null);
  const known = isJudged(ranking) ? robustnessOf(ranking) : null;
  useEffect(() => {
    if (known) return;
    // After two frames the message about the computation is on the screen.
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
