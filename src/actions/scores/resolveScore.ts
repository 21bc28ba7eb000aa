import * as v from 'valibot';
import { Refusal } from '../../workbook/Problem';
import { scorersOf } from '../../model/robustness/Doubt';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import { fedColumn } from '../../workbook/tabs/matrix';
import { defineWrite } from '../Action';
import { criterionName } from '../store/criterionName';
import { reason, recordId, score } from '../payloadParts';
import { readRankAccounts } from '../ranking/readRankAccounts';
import { refuseWithoutCriterion } from './saveScores';
import { Scores } from '../store/Scores';

/** Writes the score that the scorers agreed on; it counts above their own. */
export const resolveScore = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({ criterion: recordId, account: recordId, score, reason }),
  check({ workbook }, { criterion, account }): number {
    refuseWithoutCriterion(workbook, criterion);
    const matrix = workbook.table('matrix');
    const row = matrix.rowOf(account);
    if (row === undefined) throw new Refusal({ code: 'candidateGone' });
    return row;
  },
  run({ workbook, problems }, { criterion, account, score: agreed, reason: why }, row) {
    const matrix = workbook.table('matrix');
    Scores.open(workbook).settle(criterion, { account, score: agreed, reason: why });
    const column = CRITERION_PREFIX + criterion;
    const from = String(matrix.value(row, column));
    matrix.set(row, column, agreed);
    const origin = fedColumn(criterion).key;
    if (scorersOf(matrix.value(row, origin))) matrix.set(row, origin, '');
    const field = criterionName(workbook, criterion);
    const action = workbook.text.events.settled;
    return {
      lines: [{ action, account: matrix.name(row), field, from, to: String(agreed), why }],
      answer: () => readRankAccounts(workbook, problems),
    };
  },
});
