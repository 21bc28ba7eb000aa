// Amounts in cents: by their header (`Amount (cents)`, `total_cents`), or in exports of Close, which have its API's names as headers.
import { foldName } from '../../names/foldName';
import { createQuestion, type Answers, type Finding } from './Finding';

/** Headers beside `value` that only Close has. */
const OF_CLOSE = ['value_period', 'value_currency'].map(foldName);

const CENTS = /(?<!\p{L}|per\s)(?:cents?|pence|centimes?|céntimos|centavos|centesimi|kuruş|minor units?)(?!\p{L})/iu;

/**
 * Asks whether amounts are in cents, where their header says so or `value` is beside other headers of Close's API. `value_formatted` is never in cents.
 *
 * @param amount the header of the amounts.
 * @param count the rows with an amount.
 * @returns `null` for all other amounts.
 */
export function judgeCents(amount: string, headers: readonly string[], count: number, answers: Answers): Finding | null {
  const isOfClose = amount.trim() === 'value' && headers.some((header) => OF_CLOSE.includes(foldName(header)));
  if (!(isOfClose || CENTS.test(amount)) || count === 0) return null;
  const question = createQuestion('cents', { count, options: ['cents', 'whole'], safe: 'cents' }, answers);
  return { code: 'cents', values: { column: amount }, lines: [], questions: [question] };
}
