// The description of the manager's job; sets the workbook up first if need be.
import * as v from 'valibot';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { readJobDescription } from './readJobDescription';

export const loadJobDescription: Action<'loadJobDescription'> = {
  payload: v.strictObject({}),
  run: () => withLock(() => readJobDescription(openForWriting().workbook)),
};
