// The answers on whether a programme makes sense here, and the figures beside them; sets the workbook up first if need be.
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { readReadiness } from './readReadiness';
import { nothing } from '../payloadParts';

export const loadReadiness: Action<'loadReadiness'> = {
  payload: nothing,
  run: () => withLock(() => readReadiness(openForWriting().workbook)),
};
