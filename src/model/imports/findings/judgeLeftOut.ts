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
 * A row of several tables side by side counts once.
 *
 * @param leftOut as `detectTable` lists them, those that are kept included.
 * @param kept as `keptReasons` gives them.
 */
export function judgeLeftOut(leftOut: readonly LeftOutRow[], kept: readonly LeftOutReason[]): Finding | null {
  const rows = leftOut.filter(({ reason }) => reason !== 'aboveTable');
  if (rows.length === 0) return null;
  const lines = [...new Set(rows.map(({ line }) => line))];
  const ofReason = new Map<LeftOutReason, Set<number>>();
  for (const { reason, line } of rows) ofReason.set(reason, (ofReason.get(reason) ?? new Set()).add(line));
  return {
    code: 'leftOutRows',
    values: { rows: lines.length, example: rows[0]?.text ?? '' },
    lines: lines.slice(0, NAMED_LINES),
    questions: [...ofReason].map(([reason, { size: count }]) => ({
      key: reason,
      count,
      options: MAY_STAY.includes(reason) ? ['leaveOut', 'keep'] : ['leaveOut'],
      answer: kept.includes(reason) ? 'keep' : 'leaveOut',
    })),
  };
}
