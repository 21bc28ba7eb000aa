// A criterion fed from data: its source, a button to read the data again, and scores set by hand.
import type { Source } from '../../src/actions/store/readSources';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Problems } from '../components/Problems';
import { useTask } from '../useTask';
import type { ScoreRow } from './rowsOf';
import type { ScoreQueue } from './ScoreQueue';

interface FedScoresProps {
  criterion: Criterion;
  rows: readonly ScoreRow[];
  sources: readonly Source[];
  queue: ScoreQueue;
  replace: (data: RankAccountsBook) => void;
}

export function FedScores({ criterion, rows, sources, queue, replace }: FedScoresProps) {
  const { running, problems, run } = useTask('refreshScores', replace);
  const byHand = rows.filter(({ isByHand }) => isByHand);
  const label = sources.find(({ key }) => key === criterion.source)?.label ?? criterion.source ?? '';
  const refresh = (over: readonly ScoreRow[]) =>
    void queue.flush().then(() => run({ overHand: over.map(({ id }) => ({ criterion: criterion.id, account: id })) }));
  return (
    <>
      <p>{words.fedFrom(label)}</p>
      <Problems problems={problems} />
      <div class="buttons">
        <Button disabled={running} onClick={() => refresh([])}>
          {running ? words.refreshing : words.refresh}
        </Button>
        {byHand.length > 1 && <LinkButton onClick={() => refresh(byHand)}>{words.useDataForAll(byHand.length)}</LinkButton>}
      </div>
    </>
  );
}
