import * as v from 'valibot';
import { foldName } from '../../model/names/foldName';
import { Refusal } from '../../workbook/Problem';
import type { HistoryLine } from '../../workbook/recordHistory';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { writeAgreedScores } from './writeAgreedScores';
import { criterionName } from '../store/criterionName';
import { readMe } from '../../workbook/me';
import { isOpen, isScoringTogether } from '../store/readRounds';
import { readRankAccounts } from '../ranking/readRankAccounts';
import { Scores, type GivenScore } from '../store/Scores';
import { listOf, MOST_ACCOUNTS, reason, recordId, score } from '../payloadParts';

/**
 * One person's scores for one criterion; those not named stay. A score of `null` takes one back. They are kept in Scores, and are in the
 * matrix as soon as they may be seen.
 */
export const saveScores = defineWrite({
  scope: 'ranking',
  payload: v.strictObject({
    criterion: recordId,
    scores: listOf(v.strictObject({ account: recordId, score: v.nullable(score), reason }), MOST_ACCOUNTS),
  }),
  check({ workbook }, { criterion, scores: given }) {
    const matrix = workbook.table('matrix');
    refuseWithoutCriterion(workbook, criterion);
    const candidates = new Set(matrix.rows.map((row) => matrix.text(row, 'id')));
    if (given.some(({ account }) => !candidates.has(account))) throw new Refusal({ code: 'candidateGone' });
    const me = readMe();
    if (isScoringTogether(workbook) && me === '') throw new Refusal({ code: 'whoAreYou' });
    return { candidates, me };
  },
  run({ workbook, problems }, { criterion, scores: given }, { candidates, me }) {
    const scores = Scores.open(workbook);
    const byAccount = scores.scoresOf(criterion);
    const wasOpen = isOpen(workbook, criterion, byAccount, [...candidates]);
    for (const each of given) {
      scores.give(criterion, me, each);
      // A user who scores alone decides alone, even if others gave scores before.
      const others = byAccount.get(each.account)?.given.some(({ scorer }) => foldName(scorer) !== foldName(me));
      const isSettled = Boolean(byAccount.get(each.account)?.settled);
      if (!isScoringTogether(workbook) && (others || isSettled)) scores.settle(criterion, each);
    }
    // A score that was covered never reached the matrix, so that taking it back leaves what is there.
    const blanked = wasOpen ? takenBack(workbook, criterion, given, scores) : [];
    const lines = [...blanked, ...writeAgreedScores(workbook, scores, criterion)];
    return { lines, answer: () => readRankAccounts(workbook, problems) };
  },
});

/** The criterion, or its column in the matrix, may have left since the panel was loaded. */
export function refuseWithoutCriterion(workbook: Workbook, criterion: string): void {
  const criteria = workbook.table('criteria');
  const isKnown = criteria.rows.some((row) => criteria.text(row, 'id') === criterion);
  if (!isKnown || !workbook.table('matrix').has(CRITERION_PREFIX + criterion)) throw new Refusal({ code: 'criterionGone' });
}

/** A score taken back leaves a blank cell, unless others scored the account too. */
function takenBack(workbook: Workbook, criterion: string, given: readonly GivenScore[], scores: Scores): HistoryLine[] {
  const matrix = workbook.table('matrix');
  const column = CRITERION_PREFIX + criterion;
  const byAccount = scores.scoresOf(criterion);
  const gone = new Set(
    given.filter(({ score, account }) => score === null && !byAccount.has(account)).map(({ account }) => account),
  );
  const rows = matrix.rows.filter((row) => gone.has(matrix.text(row, 'id')) && matrix.value(row, column) !== '');
  return rows.map((row) => {
    const from = String(matrix.value(row, column));
    matrix.set(row, column, '');
    const field = criterionName(workbook, criterion);
    return { action: workbook.text.events.scored, account: matrix.name(row), field, from, to: '' };
  });
}
