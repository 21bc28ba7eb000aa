// Amounts in cents: Close's API gives them so, and its exports have the API's names as headers.
import { foldName } from '../../names/foldName';
import { createQuestion, type Answers, type Finding } from './Finding';

/** Headers beside `value` that only Close has. */
const OF_CLOSE = ['value_period', 'value_currency'].map(foldName);

/**
 * Asks whether amounts are in cents, where `value` is beside other headers of Close's API. `value_formatted` is never in cents.
 *
 * @param amount the header of the amounts.
 * @param count the rows with an amount.
 * @returns `null` for amounts of any other program.
 */
export function judgeCents(amount: string, headers: readonly string[], count: number, answers: Answers): Finding | null {
  const isOfClose = amount.trim() === 'value' && headers.some((header) => OF_CLOSE.includes(foldName(header)));
  if (!isOfClose || count === 0) return null;
  const question = createQuestion('cents', { count, options: ['cents', 'whole'], safe: 'cents' }, answers);
  return { code: 'cents', values: { column: amount }, lines: [], questions: [question] };
}
