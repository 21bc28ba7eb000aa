// Compares the columns with a year's total with the months or quarters beside them.
import { answerKey, createQuestion, NAMED_LINES, UNDECIDED, type Answers, type Finding } from './Finding';
import { isNear } from './judgeTotals';

/** The key of the user's decision: `months` or `total`. */
export const YEAR_TOTALS = answerKey('yearTotals', '');

/** A row's total of a year and the sum of its months, both as the file writes them. */
export interface YearTotal {
  line: number;
  /** The header of the total. */
  column: string;
  total: number;
  sum: number;
}

/** Which of both counts, where they differ: nothing is imported until the user decides. `null` if all agree. */
export function judgeYearTotals(totals: readonly YearTotal[], answers: Answers): Finding | null {
  const different = totals.filter(({ total, sum }) => !isNear(total, sum));
  const [first] = different;
  if (first === undefined) return null;
  const lines = [...new Set(different.map(({ line }) => line))];
  const question = { count: lines.length, options: [UNDECIDED, 'months', 'total'], safe: UNDECIDED };
  return {
    code: 'yearTotals',
    values: { rows: lines.length, column: first.column, total: first.total, sum: first.sum },
    lines: lines.slice(0, NAMED_LINES),
    questions: [createQuestion('yearTotals', question, answers)],
  };
}
