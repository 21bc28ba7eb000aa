// Takes the snapshot that a board page stands for, and tells how all stood at the page before.
import { recordHistory } from '../../workbook/recordHistory';
import { withLock } from '../../workbook/withLock';
import type { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import type { BoardRecord, SnapshotName } from '../Actions';
import { openForWriting } from '../openForWriting';
import { readMe } from '../settings/readMe';
import { readRanking } from '../ranking/readRanking';
import { readSnapshot, snapshotNames, takeSnapshot } from '../history/Snapshots';
import { standingsOf } from '../ranking/standingsOf';
import { nothing } from '../payloadParts';

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

/** The last page of an earlier day: who opens the page twice today asks what changed since the last meeting. Before any page, the tiers confirmed. */
function previousPage(workbook: Workbook): BoardRecord['previous'] {
  const last = lastOf(workbook, 'boardPage') ?? lastOf(workbook, 'tiersConfirmed');
  if (!last) return null;
  const standings = readSnapshot(workbook, last.id);
  return {
    when: last.when,
    occasion: last.occasion,
    key: standings
      .filter(({ tier }) => tier === 'key' || tier === 'keyUnderReview')
      .map(({ account: id, name }) => ({ id, name })),
    standings: standings.flatMap(({ account: id, name, score, rank }) =>
      score === null || rank === null ? [] : [{ id, name, score, rank }],
    ),
    shares: (standings[0]?.criteria ?? []).map(({ name, share }) => ({ name, share })),
  };
}

/** The last of an earlier day, else the last there is. */
function lastOf<Of extends SnapshotName['occasion']>(
  workbook: Workbook,
  of: Of,
): { id: string; when: string; occasion: Of } | null {
  const taken = snapshotNames(workbook).filter(({ occasion }) => occasion === of);
  const last = taken.find(({ when }) => when < workbook.today) ?? taken[0];
  return last ? { ...last, occasion: of } : null;
}
