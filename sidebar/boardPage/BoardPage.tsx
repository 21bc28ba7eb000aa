// One page that tells a board which accounts are key, why, and how robust that is. It can be printed, copied and saved.
import { useEffect, useMemo } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import { boardPage as words } from '../../src/text/en/boardPage';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { PageView } from '../printedPage/PageView';
import { robustnessOf } from '../robustness/robustnessOf';
import { NOTHING, useRequest } from '../useRequest';
import { boardOf } from './Board';
import { BoardActions } from './BoardActions';
import { noteBoardPage } from '../drafts/boardPageOpened';
import { composeBoardPage } from './composeBoardPage';

export function BoardPage() {
  const loaded = useRequest('loadRankAccounts', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(data) =>
        // Without a ranking there is no page to record.
        robustnessOf(data.ranking).scored.length === 0 ? (
          <Notice kind="information">{words.nothing}</Notice>
        ) : (
          <RecordedPage data={data} />
        )
      }
    </Loaded>
  );
}

function RecordedPage({ data }: { data: RankAccountsBook }) {
  const recorded = useRequest('recordBoardPage', NOTHING);
  const record = recorded.answer?.ok ? recorded.answer.value : null;
  useEffect(() => {
    if (record !== null) noteBoardPage();
  }, [record]);
  const page = useMemo(() => record && composeBoardPage(boardOf(data, record)), [data, record]);
  return (
    <Loaded of={recorded} words={words.waiting}>
      {() =>
        page && (
          <>
            <BoardActions page={page} />
            <PageView page={page} />
          </>
        )
      }
    </Loaded>
  );
}
