import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { readMe } from '../../workbook/me';
import { readRanking } from '../store/readRanking';
import { readSnapshot, snapshotNames, takeSnapshot, type Occasion } from '../store/Snapshots';
import { standingsOf } from '../store/standingsOf';
import { nothing } from '../payloadParts';

export interface BoardRecord {
  /** The workbook's name. */
  workbook: string;
  /** yyyy-mm-dd hh:mm */
  madeOn: string;
  madeBy: string;
  /**
   * The last page before this one, of the first page the tiers confirmed last; null where there is neither. Names and scores as they were
   * then, the highest first.
   */
  previous: {
    when: string;
    occasion: 'boardPage' | 'tiersConfirmed';
    key: { id: string; name: string }[];
    scored: { id: string; name: string; score: number; rank: number }[];
    shares: { name: string; share: number }[];
  } | null;
}

/** Takes the snapshot that the next board page is compared with, and says which one this page is compared with. */
export const recordBoardPage = defineWrite({
  scope: 'ranking',
  payload: nothing,
  run({ workbook }) {
    const previous = previousPage(workbook);
    takeSnapshot(workbook, 'boardPage', standingsOf(readRanking(workbook)));
    return {
      lines: [{ action: workbook.text.events.boardPage }],
      answer: (): BoardRecord => ({
        workbook: workbook.spreadsheet.getName(),
        madeOn: workbook.minute,
        madeBy: readMe(),
        previous,
      }),
    };
  },
});

/**
 * The last page of an earlier day, because a user who opens the page twice in a day wants the changes since the last meeting. Before any
 * page, the tiers confirmed.
 */
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
    scored: standings.flatMap(({ account: id, name, score, rank }) =>
      score === null || rank === null ? [] : [{ id, name, score, rank }],
    ),
    shares: (standings[0]?.criteria ?? []).map(({ name, share }) => ({ name, share })),
  };
}

/** The last of an earlier day, else the last there is. */
function lastOf<Of extends Occasion>(workbook: Workbook, of: Of): { id: string; when: string; occasion: Of } | null {
  const taken = snapshotNames(workbook).filter(({ occasion }) => occasion === of);
  const last = taken.find(({ when }) => when < workbook.today) ?? taken[0];
  return last ? { ...last, occasion: of } : null;
}
