// What the panels that choose, weigh and feed criteria show; sets the workbook up first if need be.
import * as v from 'valibot';
import { withLock } from '../workbook/withLock';
import type { Action } from './Action';
import { openForWriting } from './openForWriting';
import { readRanking } from './readRanking';

export const loadRanking: Action<'loadRanking'> = {
  payload: v.strictObject({}),
  run: () =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      return readRanking(workbook, problems);
    }),
};
