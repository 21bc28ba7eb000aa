// Feeds the criteria that have a source again, from the figures as they stand now.
import * as v from 'valibot';
import { readCriteria } from '../workbook/criteriaTable';
import { recordHistory } from '../workbook/recordHistory';
import { saveWorkbook } from '../workbook/saveWorkbook';
import { withLock } from '../workbook/withLock';
import type { Action } from './Action';
import { feedCriteria } from './feedCriteria';
import { openForWriting } from './openForWriting';
import { readRankAccounts } from './readRankAccounts';
import { Scores } from './Scores';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20));
const MOST_CELLS = 100_000;

export const refreshScores: Action<'refreshScores'> = {
  payload: v.strictObject({
    overHand: v.pipe(v.array(v.strictObject({ criterion: id, account: id })), v.maxLength(MOST_CELLS)),
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
