// The page's single queue of scores. It redraws at each change.
import { useLayoutEffect, useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import { panelDraft } from '../drafts/panelDraft';
import { ask } from '../server';
import { ScoreQueue } from './ScoreQueue';

const queue = new ScoreQueue((criterion, scores) => ask('saveScores', { criterion, scores }), undefined, panelDraft('scores'));

/** Waiting scores are sent when the user leaves the panel or the page. */
export function useScoreQueue(onSaved: (data: RankAccountsBook) => void): ScoreQueue {
  const [, redraw] = useState(0);
  // Before the browser paints: a score given at once is shown.
  useLayoutEffect(() => {
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
