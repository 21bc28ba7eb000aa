// Uncovers everybody's scores for a criterion: from now on the matrix shows their median.
import * as v from 'valibot';
import { recordHistory } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { withLock } from '../../workbook/withLock';
import type { Action } from '../Action';
import { applyVerdicts } from './applyVerdicts';
import { criterionName } from '../edits/detectChanges';
import { openForWriting } from '../openForWriting';
import { setShownCriteria, shownCriteria } from './readRounds';
import { readRankAccounts } from '../ranking/readRankAccounts';
import { refuseWithoutCriterion } from './saveScores';
import { Scores } from './Scores';
import { recordId } from '../payloadParts';

export const showScores: Action<'showScores'> = {
  payload: v.strictObject({ criterion: recordId }),
  run: ({ criterion }) =>
    withLock(() => {
      const { workbook, problems } = openForWriting();
      refuseWithoutCriterion(workbook, criterion);
      setShownCriteria(workbook, [...shownCriteria(workbook), criterion]);
      const scores = Scores.find(workbook);
      const lines = scores ? applyVerdicts(workbook, scores, criterion) : [];
      saveWorkbook(workbook);
      const shown = { action: workbook.text.historyActions.shown, field: criterionName(workbook, criterion) };
      recordHistory(workbook, [shown, ...lines]);
      return readRankAccounts(workbook, problems);
    }),
};
