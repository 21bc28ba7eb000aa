// The page's one queue of scores, and a redraw at each of its changes.
import { useEffect, useState } from 'preact/hooks';
import type { RankAccounts } from '../../src/actions/ranking/readRankAccounts';
import { ask } from '../server';
import { ScoreQueue } from './ScoreQueue';

const queue = new ScoreQueue((criterion, scores) => ask('saveScores', { criterion, scores }));

/** What waits is sent when the panel or the page is left. */
export function useScoreQueue(onSaved: (data: RankAccounts) => void): ScoreQueue {
  const [, redraw] = useState(0);
  useEffect(() => {
    queue.onSaved = onSaved;
    const stop = queue.listen(() => redraw((count) => count + 1));
    const leave = () => void queue.flush();
    addEventListener('pagehide', leave);
    return () => {
      stop();
      removeEventListener('pagehide', leave);
      leave();
    };
  }, [onSaved]);
  return queue;
}
