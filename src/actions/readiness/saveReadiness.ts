// Saves the answers on readiness, beside what others answered meanwhile.
import * as v from 'valibot';
import { parseAnswers } from '../../model/readiness/parseAnswers';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { openForWriting } from '../openForWriting';
import { saveAnswers } from './saveAnswers';
import { readinessAnswers } from './readinessAnswers';
import { READINESS, readReadiness } from './readReadiness';

export const saveReadiness: Action<'saveReadiness'> = {
  payload: v.strictObject({ was: readinessAnswers, answers: readinessAnswers }),
  run: ({ was, answers }) =>
    withLock(() => {
      const { workbook } = openForWriting();
      saveAnswers(workbook, { setting: READINESS, page: 'readinessPage', was, now: answers, parse: parseAnswers });
      return readReadiness(workbook);
    }),
};
