// What Rank accounts shows when it opens; sets the workbook up first if need be.
import * as v from 'valibot';
import { withLock } from '../workbook/withLock';
import type { Action } from './Action';
import { openForWriting } from './openForWriting';
import { readRankAccounts } from './readRankAccounts';

export const loadRankAccounts: Action<'loadRankAccounts'> = {
  payload: v.strictObject({}),
  run: () =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      return readRankAccounts(workbook, problems);
    }),
};
