// The criterion to score, the progress of each criterion, and warnings about the ranking.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { Notice } from '../components/Notice';
import { Select } from '../components/Select';
import { isolate } from '../format';
import { countCostsMissing } from './countCostsMissing';
import { countScored, isSaved, rowsOf } from './rowsOf';
import { SavedState } from './SavedState';
import { ScoreCriterion } from './ScoreCriterion';
import type { ScoreQueue } from './ScoreQueue';

interface ScoreCriteriaProps {
  data: RankAccountsBook;
  queue: ScoreQueue;
  replace: (data: RankAccountsBook) => void;
  again: () => void;
  decide: () => void;
}

export function ScoreCriteria({ data, queue, replace, again, decide }: ScoreCriteriaProps) {
  const { criteria, candidates, settings } = data.ranking;
  const all = candidates.length;
  const progress = criteria.map((criterion) => ({
    criterion,
    scored: countScored(rowsOf(data, criterion, queue.of(criterion.id))),
  }));
  const firstOpen = progress.find(({ scored }) => scored < all)?.criterion ?? criteria[0];
  const [chosen, choose] = useState(firstOpen?.id);
  const criterion = criteria.find(({ id }) => id === chosen) ?? firstOpen;
  const unranked = useMemo(
    () => rankAccounts(candidates, criteria, settings).filter(({ scoring }) => scoring.kind === 'incomplete').length,
    [candidates, criteria, settings],
  );
  const [left, setLeft] = useState(0);
  useEffect(() => setLeft((before) => before + queue.dropMissing(data.ranking)), [queue, data.ranking]);
  useEffect(() => queue.dropSaved((...score) => isSaved(data, ...score)), [queue, data]);
  // Scores of one criterion are saved before the next one is shown.
  useEffect(() => () => void queue.flush(), [queue, criterion?.id]);
  if (!criterion) return null;
  const next = nextOf(progress, criterion, all);
  const costsMissing = countCostsMissing(criterion, candidates);
  return (
    <>
      <Select
        label={words.criterion}
        value={criterion.id}
        options={progress.map(({ criterion: { id, name }, scored }) => ({
          value: id,
          label: words.progressOf(isolate(name), scored, all),
        }))}
        hint={unranked > 0 ? words.notFullyScored(unranked) : null}
        onChange={choose}
      />
      {criterion.weight === 0 && <p class="quiet">{words.notCounted}</p>}
      {costsMissing > 0 && <p class="quiet">{words.costsMissing(costsMissing)}</p>}
      {left > 0 && <Notice kind="warning">{words.leftOut(left)}</Notice>}
      <ScoreCriterion
        key={criterion.id}
        criterion={criterion}
        data={data}
        queue={queue}
        replace={replace}
        next={
          next
            ? { label: words.nextCriterion(next.name), go: () => choose(next.id), isLast: false }
            : { label: words.thenDecide, go: decide, isLast: true }
        }
      >
        <SavedState queue={queue} again={again} />
      </ScoreCriterion>
    </>
  );
}

/** The next criterion with missing scores, starting again from the top; `null` when all others are scored. */
function nextOf(
  progress: readonly { criterion: Criterion; scored: number }[],
  current: Criterion,
  all: number,
): Criterion | null {
  const at = progress.findIndex(({ criterion }) => criterion.id === current.id);
  const others = [...progress.slice(at + 1), ...progress.slice(0, at)];
  return others.find(({ scored }) => scored < all)?.criterion ?? null;
}
