import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { readSettings } from './readSettings';
import { nothing } from '../payloadParts';

/** The settings; sets the workbook up first if need be. */
export const loadSettings: Action<'loadSettings'> = {
  payload: nothing,
  run: () => withLock(() => readSettings(openForWriting().workbook)),
};
