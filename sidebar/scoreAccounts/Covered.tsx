// While the scores are covered: who has started, how far each is, and the way to show them all the same.
import { useState } from 'preact/hooks';
import type { RankAccounts, ScoringRound } from '../../src/actions/Actions';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { text } from '../text';
import { useTask } from '../useTask';
import type { ScoreQueue } from './ScoreQueue';

interface CoveredProps {
  round: ScoringRound;
  candidates: number;
  queue: ScoreQueue;
  replace: (data: RankAccounts) => void;
}

export function Covered({ round, candidates, queue, replace }: CoveredProps) {
  const { scoreAccounts: words } = text;
  const [sure, setSure] = useState(false);
  const { running, problems, run } = useTask('showScores', replace);
  const started = round.scorers.filter(({ scored }) => scored > 0);
  const unfinished = started.filter(({ scored }) => scored < candidates);
  return (
    <section class="card" aria-label={words.coveredTitle}>
      <p class="quiet">{words.covered}</p>
      {started.length === 0 ? (
        <p>{words.nobodyStarted}</p>
      ) : (
        <ul>
          {started.map(({ name, scored }) => (
            <li key={name}>{words.started(name, scored, candidates)}</li>
          ))}
        </ul>
      )}
      {started.length > 1 && !sure && <Button onClick={() => setSure(true)}>{words.showNow}</Button>}
      {sure && (
        <Notice kind="warning">
          <p>{words.confirmShow(unfinished.map(({ name }) => name))}</p>
          <Problems problems={problems} />
          <div class="buttons">
            <Button disabled={running} onClick={() => void queue.flush().then(() => run({ criterion: round.criterion }))}>
              {running ? text.common.saving : words.showNow}
            </Button>
            <Button onClick={() => setSure(false)}>{text.common.cancel}</Button>
          </div>
        </Notice>
      )}
    </section>
  );
}
