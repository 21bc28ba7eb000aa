// Rows that are not records, and the user's decisions about them.
import type { LeftOutReason, LeftOutRow } from '../detectTable';
import { answerKey, NAMED_LINES, type Answers, type Finding } from './Finding';

/** Excludes uneven rows, whose figures cannot be assigned to columns, and titles above the header, which the choice of header decides. */
const MAY_STAY: readonly LeftOutReason[] = [
  'total',
  'groupTotal',
  'carried',
  'note',
  'blankName',
  'otherFigure',
  'repeatedHeader',
  'separator',
];

/** The kinds of rows that the user chose to include. */
export const keptReasons = (answers: Answers): LeftOutReason[] =>
  MAY_STAY.filter((reason) => answers[answerKey('leftOutRows', reason)] === 'keep');

/**
 * @param leftOut as `detectTable` lists them, those that are kept included.
 * @param kept as `keptReasons` gives them.
 */
export function judgeLeftOut(leftOut: readonly LeftOutRow[], kept: readonly LeftOutReason[]): Finding | null {
  const rows = leftOut.filter(({ reason }) => reason !== 'aboveTable');
  if (rows.length === 0) return null;
  const counts = new Map<LeftOutReason, number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return {
    code: 'leftOutRows',
    values: { rows: rows.length, example: rows[0]?.text ?? '' },
    lines: rows.slice(0, NAMED_LINES).map(({ line }) => line),
    questions: [...counts].map(([reason, count]) => ({
      key: reason,
      count,
      options: MAY_STAY.includes(reason) ? ['leaveOut', 'keep'] : ['leaveOut'],
      answer: kept.includes(reason) ? 'keep' : 'leaveOut',
    })),
  };
}
