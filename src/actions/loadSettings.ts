import * as v from 'valibot';
import { withLock } from '../workbook/withLock';
import type { Action } from './Action';
import { openForWriting } from './openForWriting';
import { readSettings } from './readSettings';

/** The settings; sets the workbook up first if need be. */
export const loadSettings: Action<'loadSettings'> = {
  payload: v.strictObject({}),
  run: () => withLock(() => readSettings(openForWriting().workbook)),
};
