// Feeds the criteria that have a source again, from the figures as they stand now.
import * as v from 'valibot';
import { readCriteria } from '../../workbook/criteriaTable';
import { recordHistory } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { feedCriteria } from '../criteria/feedCriteria';
import { openForWriting } from '../openForWriting';
import { readRankAccounts } from '../ranking/readRankAccounts';
import { Scores } from './Scores';
import { MOST_ACCOUNTS, recordId } from '../payloadParts';

export const refreshScores: Action<'refreshScores'> = {
  payload: v.strictObject({
    overHand: v.pipe(v.array(v.strictObject({ criterion: recordId, account: recordId })), v.maxLength(MOST_ACCOUNTS)),
  }),
  run: ({ overHand }) =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      // Else the next save would bring the scores of the scorers back.
      const scores = overHand.length === 0 ? null : Scores.find(workbook);
      for (const { criterion, account } of overHand) scores?.forget(criterion, account);
      const fed = feedCriteria(workbook, readCriteria(workbook.table('criteria')), overHand);
      saveWorkbook(workbook);
      recordHistory(workbook, fed.lines);
      return readRankAccounts(workbook, [...problems, ...fed.problems]);
    }),
};
