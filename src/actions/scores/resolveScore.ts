// Writes the score that the scorers agreed on, above everybody's own.
import * as v from 'valibot';
import { Refusal } from '../../workbook/Problem';
import { recordHistory } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { criterionName } from '../edits/detectChanges';
import { openForWriting } from '../openForWriting';
import { readRankAccounts } from '../ranking/readRankAccounts';
import { refuseWithoutCriterion } from './saveScores';
import { Scores } from './Scores';
import { reason, recordId, score } from '../payloadParts';

export const resolveScore: Action<'resolveScore'> = {
  payload: v.strictObject({ criterion: recordId, account: recordId, score, reason }),
  run: ({ criterion, account, score: agreed, reason: why }) =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      refuseWithoutCriterion(workbook, criterion);
      const matrix = workbook.table('matrix');
      const row = matrix.rows.find((each) => matrix.text(each, 'id') === account);
      if (row === undefined) throw new Refusal({ code: 'candidateGone' });
      Scores.open(workbook).settle(criterion, { account, score: agreed, reason: why });
      const column = CRITERION_PREFIX + criterion;
      const from = String(matrix.value(row, column));
      matrix.set(row, column, agreed);
      saveWorkbook(workbook);
      const field = criterionName(workbook, criterion);
      const action = workbook.text.historyActions.settled;
      recordHistory(workbook, [{ action, account: matrix.name(row), field, from, to: String(agreed), why }]);
      return readRankAccounts(workbook, problems);
    }),
};
