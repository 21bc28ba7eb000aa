// Takes the snapshot that a board page stands for, and tells how all stood at the page before.
import { recordHistory } from '../workbook/recordHistory';
import { withLock } from '../workbook/withLock';
import type { Workbook } from '../workbook/Workbook';
import type { Action } from './Action';
import type { BoardRecord } from './Actions';
import { openForWriting } from './openForWriting';
import { readMe } from './readMe';
import { readRanking } from './readRanking';
import { readSnapshot, snapshotNames, takeSnapshot } from './Snapshots';
import { standingsOf } from './standingsOf';
import { nothing } from './payloadParts';

export const recordBoardPage: Action<'recordBoardPage'> = {
  payload: nothing,
  run: () =>
    withLock(() => {
      const { workbook } = openForWriting();
      const previous = previousPage(workbook);
      takeSnapshot(workbook, 'boardPage', standingsOf(readRanking(workbook)));
      recordHistory(workbook, [{ action: workbook.text.historyActions.boardPage }]);
      return { workbook: workbook.spreadsheet.getName(), madeOn: workbook.minute, madeBy: readMe(), previous };
    }),
};

/** The last page of an earlier day: who opens the page twice today asks what changed since the last meeting. Else the last one there is. */
function previousPage(workbook: Workbook): BoardRecord['previous'] {
  const pages = snapshotNames(workbook).filter(({ occasion }) => occasion === 'boardPage');
  const last = pages.find(({ when }) => when < workbook.today) ?? pages[0];
  if (!last) return null;
  const standings = readSnapshot(workbook, last.id);
  return {
    when: last.when,
    key: standings.filter(({ tier }) => tier === 'key' || tier === 'keyUnderReview').map(({ name }) => name),
    standings: standings.flatMap(({ name, score, rank }) => (score === null || rank === null ? [] : [{ name, score, rank }])),
    shares: (standings[0]?.criteria ?? []).map(({ name, share }) => ({ name, share })),
  };
}
