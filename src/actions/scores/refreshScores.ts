import * as v from 'valibot';
import { readCriteria } from '../../workbook/criteriaTable';
import { defineWrite } from '../Action';
import { feedCriteria } from '../criteria/feedCriteria';
import { listOf, MOST_ACCOUNTS, recordId } from '../payloadParts';
import { readRankAccounts } from '../ranking/readRankAccounts';
import { Scores } from '../store/Scores';

/** Feeds the criteria that have a source again; scores set by hand stay, unless `overHand` names them (criterion id, account id). */
export const refreshScores = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({
    overHand: listOf(v.strictObject({ criterion: recordId, account: recordId }), MOST_ACCOUNTS),
  }),
  run({ workbook, problems }, { overHand }) {
    // Else the next save would bring the scores of the scorers back.
    const scores = overHand.length === 0 ? null : Scores.find(workbook);
    for (const { criterion, account } of overHand) scores?.forget(criterion, account);
    const fed = feedCriteria(workbook, readCriteria(workbook.table('criteria')), overHand);
    return { lines: fed.lines, answer: () => readRankAccounts(workbook, [...problems, ...fed.problems]) };
  },
});
