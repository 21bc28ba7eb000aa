// What Rank accounts shows when it opens; sets the workbook up first if need be.
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { readRankAccounts } from './readRankAccounts';
import { nothing } from '../payloadParts';

export const loadRankAccounts: Action<'loadRankAccounts'> = {
  payload: nothing,
  run: () =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      return readRankAccounts(workbook, problems);
    }),
};
