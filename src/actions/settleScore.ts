// Writes the score that the scorers agreed on, above everybody's own.
import * as v from 'valibot';
import { Refusal } from '../workbook/Problem';
import { recordHistory } from '../workbook/recordHistory';
import { saveWorkbook } from '../workbook/saveWorkbook';
import { CRITERION_PREFIX } from '../workbook/Tab';
import { withLock } from '../workbook/withLock';
import type { Action } from './Action';
import { criterionName } from './noticeChanges';
import { openForWriting } from './openForWriting';
import { readRankAccounts } from './readRankAccounts';
import { reasonSchema, refuseWithoutCriterion, scoreSchema } from './saveScores';
import { Scores } from './Scores';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(20));

export const settleScore: Action<'settleScore'> = {
  payload: v.strictObject({ criterion: id, account: id, score: scoreSchema, reason: reasonSchema }),
  run: ({ criterion, account, score, reason }) =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      refuseWithoutCriterion(workbook, criterion);
      const matrix = workbook.table('matrix');
      const row = matrix.rows.find((each) => matrix.text(each, 'id') === account);
      if (row === undefined) throw new Refusal({ code: 'candidateGone' });
      Scores.open(workbook).settle(criterion, { account, score, reason });
      const column = CRITERION_PREFIX + criterion;
      const from = String(matrix.value(row, column));
      matrix.set(row, column, score);
      saveWorkbook(workbook);
      const field = criterionName(workbook, criterion);
      const action = workbook.text.historyActions.settled;
      recordHistory(workbook, [{ action, account: matrix.name(row), field, from, to: String(score), why: reason }]);
      return readRankAccounts(workbook, problems);
    }),
};
