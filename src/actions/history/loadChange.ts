import * as v from 'valibot';
import type { AccountSnapshot } from '../../model/history/AccountSnapshot';
import { Refusal } from '../../workbook/Problem';
import { defineRead } from '../Action';
import { recordId } from '../payloadParts';
import { readRanking } from '../store/readRanking';
import { standingsOf } from '../store/standingsOf';
import { linesOfAccount } from '../store/linesOfAccount';
import { readHistory, type HistoryEntry } from '../store/readHistory';
import { readSnapshot, snapshotNames } from '../store/Snapshots';

export interface ChangeBook {
  /** All accounts in both snapshots; only the asked account with its criteria. */
  then: AccountSnapshot[];
  now: AccountSnapshot[];
  /** What was recorded meanwhile. */
  lines: HistoryEntry[];
}

/**
 * What the panel explains with why an account rose or dropped between two snapshots; `to: null` is now. Refused with `snapshotGone`.
 */
export const loadChange = defineRead({
  scope: 'ranking',
  payload: v.strictObject({ account: recordId, from: recordId, to: v.nullable(recordId) }),
  run({ workbook }, { account, from, to }): ChangeBook {
    const names = snapshotNames(workbook);
    const since = names.find((snapshot) => snapshot.id === from);
    const until = to === null ? { when: workbook.minute } : names.find((snapshot) => snapshot.id === to);
    if (!since || !until) throw new Refusal({ code: 'snapshotGone' });
    const now = to === null ? standingsOf(readRanking(workbook)) : readSnapshot(workbook, to);
    const then = readSnapshot(workbook, from);
    const matrix = workbook.table('matrix');
    const row = matrix.rowOf(account);
    const lastKnown = [...now, ...then].find((snapshot) => snapshot.account === account)?.name ?? '';
    const history = readHistory(workbook);
    const ofAccount = new Set(linesOfAccount(history, row === undefined ? lastKnown : matrix.name(row)));
    // What concerns no account in particular, such as a weight, concerns them all.
    const isMeant = (line: HistoryEntry): boolean => line.account === '' || ofAccount.has(line);
    const lines = history.filter((line) => line.when >= since.when && line.when <= until.when && isMeant(line));
    const shown = (standings: readonly AccountSnapshot[]): AccountSnapshot[] =>
      standings.map((each) => (each.account === account ? each : { ...each, criteria: [] }));
    return { then: shown(then), now: shown(now), lines };
  },
});
