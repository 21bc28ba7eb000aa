// Rows that are no records, and what a person says of them.
import type { LeftOutReason, LeftOutRow } from '../detectTable';
import { answerKey, createQuestion, NAMED_LINES, type Answers, type Finding } from './Finding';

/** The figures of an uneven row cannot be told apart, and titles above the header are settled by where the header is. */
const MAY_STAY: readonly LeftOutReason[] = ['total', 'note', 'blankName', 'repeatedHeader', 'separator'];

/** The kinds of rows that a person wants to keep. */
export const keptReasons = (answers: Answers): ReadonlySet<LeftOutReason> =>
  new Set(MAY_STAY.filter((reason) => answers[answerKey('leftOutRows', reason)] === 'keep'));

/** @param leftOut what `detectTable` leaves out when it keeps nothing. */
export function judgeLeftOut(leftOut: readonly LeftOutRow[], answers: Answers): Finding | null {
  const rows = leftOut.filter(({ reason }) => reason !== 'aboveTable');
  if (rows.length === 0) return null;
  const counts = new Map<LeftOutReason, number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    code: 'leftOutRows',
    values: { rows: rows.length, example: rows[0]?.text ?? '' },
    lines: rows.slice(0, NAMED_LINES).map(({ line }) => line),
    questions: [...counts].map(([reason, count]) =>
      createQuestion(
        'leftOutRows',
        { key: reason, count, options: MAY_STAY.includes(reason) ? ['leaveOut', 'keep'] : ['leaveOut'], safe: 'leaveOut' },
        answers,
      ),
    ),
  };
}
