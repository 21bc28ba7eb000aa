// Why an account rose or dropped between two snapshots: criterion by criterion, and what was recorded meanwhile.
import * as v from 'valibot';
import { foldName } from '../model/accounts/foldName';
import { explainChange } from '../model/history/explainChange';
import { Refusal } from '../workbook/Problem';
import { withLock } from '../workbook/withLock';
import type { Action } from './Action';
import { openForWriting } from './openForWriting';
import { readHistory } from './readHistory';
import { readRanking } from './readRanking';
import { readSnapshot, snapshotNames } from './Snapshots';
import { standingsOf } from './standingsOf';
import { recordId } from './payloadParts';

export const loadChange: Action<'loadChange'> = {
  payload: v.strictObject({ account: recordId, from: recordId, to: v.nullable(recordId) }),
  run: ({ account, from, to }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      const names = snapshotNames(workbook);
      const since = names.find((snapshot) => snapshot.id === from);
      const until = to === null ? { when: workbook.minute } : names.find((snapshot) => snapshot.id === to);
      if (!since || !until) throw new Refusal({ code: 'snapshotGone' });
      const now = to === null ? standingsOf(readRanking(workbook)) : readSnapshot(workbook, to);
      const then = readSnapshot(workbook, from);
      const name = foldName([...now, ...then].find((standing) => standing.account === account)?.name ?? '');
      // What concerns no account in particular, such as a weight, concerns them all.
      const lines = readHistory(workbook).filter(
        (line) => line.when >= since.when && line.when <= until.when && (line.account === '' || foldName(line.account) === name),
      );
      return { change: explainChange(account, then, now), lines };
    }),
};
