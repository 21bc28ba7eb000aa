// One criterion: the meaning of its scores, then the user's scores, or everyone's once they are revealed.
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { Rubric } from '../chooseCriteria/Rubric';
import { LinkButton } from '../components/LinkButton';
import { CompareScores } from './CompareScores';
import { Covered } from './Covered';
import { FedScores } from './FedScores';
import { rowsOf } from './rowsOf';
import type { ScoreQueue } from './ScoreQueue';
import { ScoreRows } from './ScoreRows';

/** Where to go on once every account has a score: to another criterion, or to the tiers when this is the last. */
export interface NextStep {
  label: string;
  go: () => void;
  isLast: boolean;
}

interface ScoreCriterionProps {
  criterion: Criterion;
  data: RankAccountsBook;
  queue: ScoreQueue;
  replace: (data: RankAccountsBook) => void;
  next: NextStep;
  /** Whether the scores are saved. */
  children: ComponentChildren;
}

export function ScoreCriterion({ criterion, data, queue, replace, next, children }: ScoreCriterionProps) {
  const waiting = queue.of(criterion.id);
  const rows = useMemo(() => rowsOf(data, criterion, waiting), [data, criterion, waiting]);
  const round = data.rounds.find((each) => each.criterion === criterion.id);
  const others = (round?.scorers ?? []).filter(({ scored }) => scored > 0);
  const canCompare = data.scoreTogether && round?.open === true && others.length > 1;
  // A user without scores should not see the scores of others.
  const [comparing, compare] = useState(canCompare && Object.keys(round.mine).length > 0);
  const show = (shown: RankAccountsBook) => {
    replace(shown);
    compare(true);
  };
  const hasMine = Object.keys(round?.mine ?? {}).length > 0;
  return (
    <>
      <section class="standard" aria-label={words.meaning(criterion.name)} tabIndex={0}>
        <strong dir="auto">{criterion.name}</strong>
        <Rubric definition={criterion.definition} anchors={criterion.anchors} />
      </section>
      {criterion.source !== null && (
        <FedScores criterion={criterion} rows={rows} sources={data.ranking.sources} queue={queue} replace={replace} />
      )}
      {data.scoreTogether && round && !round.open && (
        <Covered round={round} candidates={rows.length} queue={queue} onShown={show} />
      )}
      {canCompare && (
        <p>
          {!comparing && (hasMine ? words.uncovered : words.scoreFirst)}{' '}
          <LinkButton onClick={() => compare(!comparing)}>{comparing ? words.changeMine : words.seeScores}</LinkButton>
        </p>
      )}
      {canCompare && comparing ? (
        <>
          <CompareScores criterion={criterion} candidates={data.ranking.candidates} round={round} replace={replace} />
          {children}
        </>
      ) : (
        <ScoreRows criterion={criterion} rows={rows} queue={queue} replace={replace} next={next}>
          {children}
        </ScoreRows>
      )}
    </>
  );
}
