// While the scores are hidden: the progress of each scorer, and a button to show them anyway.
import { useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { ScoringRound } from '../../src/actions/store/readRounds';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { text } from '../text';
import { useTask } from '../useTask';
import type { ScoreQueue } from './ScoreQueue';

interface CoveredProps {
  round: ScoringRound;
  candidates: number;
  queue: ScoreQueue;
  onShown: (data: RankAccountsBook) => void;
}

export function Covered({ round, candidates, queue, onShown }: CoveredProps) {
  const [sure, setSure] = useState(false);
  const { running, problems, run } = useTask('showScores', onShown);
  const started = round.scorers.filter(({ scored }) => scored > 0);
  const unfinished = started.filter(({ scored }) => scored < candidates);
  return (
    <section aria-label={words.coveredTitle}>
      <p class="quiet">
        {words.covered}{' '}
        {started.length === 0
          ? words.nobodyStarted
          : started.map(({ name, scored }) => words.started(name, scored, candidates)).join(' · ')}{' '}
        {started.length > 1 && !sure && <LinkButton onClick={() => setSure(true)}>{words.showNow}</LinkButton>}
      </p>
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
