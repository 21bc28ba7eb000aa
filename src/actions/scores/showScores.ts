import * as v from 'valibot';
import { defineWrite } from '../Action';
import { criterionName } from '../store/criterionName';
import { recordId } from '../payloadParts';
import { readRankAccounts } from '../ranking/readRankAccounts';
import { writeAgreedScores } from './writeAgreedScores';
import { setShownCriteria, shownCriteria } from '../store/readRounds';
import { refuseWithoutCriterion } from './saveScores';
import { Scores } from '../store/Scores';

/** Uncovers all scores for a criterion although not all scorers have finished: from now on the matrix shows their median. */
export const showScores = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ criterion: recordId }),
  check: ({ workbook }, { criterion }) => refuseWithoutCriterion(workbook, criterion),
  run({ workbook, problems }, { criterion }) {
    setShownCriteria(workbook, [...shownCriteria(workbook), criterion]);
    const scores = Scores.find(workbook);
    const lines = scores ? writeAgreedScores(workbook, scores, criterion) : [];
    const shown = { action: workbook.text.events.shown, field: criterionName(workbook, criterion) };
    return { lines: [shown, ...lines], answer: () => readRankAccounts(workbook, problems) };
  },
});
