// A unit in the headers of amounts, such as thousands.
import { unitOfHeader } from '../currencies';
import { createQuestion, type Answers, type Finding } from './Finding';

/**
 * Detects the unit that all headers name. `null` if they name none, or different ones.
 * @param count the rows with such amounts.
 */
export function judgeUnit(headers: readonly string[], count: number, answers: Answers): Finding | null {
  const [unit = 1, ...others] = new Set(headers.map(unitOfHeader));
  if (unit === 1 || others.length > 0) return null;
  const question = createQuestion('unit', { count, options: [String(unit), '1'], safe: String(unit) }, answers);
  return { code: 'unit', values: { column: headers[0] ?? '', unit }, lines: [], questions: [question] };
}
