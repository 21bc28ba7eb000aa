// What the panels that choose, weigh and feed criteria show; sets the workbook up first if need be.
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { readRanking } from './readRanking';
import { nothing } from '../payloadParts';

export const loadRanking: Action<'loadRanking'> = {
  payload: nothing,
  run: () =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      return readRanking(workbook, problems);
    }),
};
