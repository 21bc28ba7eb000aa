// The description of the manager's job; sets the workbook up first if need be.
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { readJobDescription } from './readJobDescription';
import { nothing } from '../payloadParts';

export const loadJobDescription: Action<'loadJobDescription'> = {
  payload: nothing,
  run: () => withLock(() => readJobDescription(openForWriting().workbook)),
};
