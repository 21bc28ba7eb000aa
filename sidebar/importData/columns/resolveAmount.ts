import { hasField, placeOf, withFields, type Matches } from './matches';

const PAID = /(?<!\p{L})(?:paid|received|bezahlt|gezahlt|payé|pagado|pagato)|پرداخت|دریافت/iu;
/** With taxes. */
const GROSS = /(?<!\p{L})(?:incl|gross|brutto|bruto|ttc)|با احتساب|با مالیات/iu;

/**
 * Which of several figures is the amount of a line. A price without a quantity is what was paid, and counts before an amount with taxes. What is
 * billed counts before what is paid of it.
 */
export function resolveAmount(headers: readonly string[], matches: Matches): Matches {
  const [amount, price] = [placeOf(matches, 'amount'), placeOf(matches, 'unitPrice')];
  const header = headers[amount] ?? '';
  if (hasField(matches, 'revenue')) return PAID.test(header) ? withFields(matches, [amount, null]) : matches;
  const isPaid = price >= 0 && !hasField(matches, 'quantity') && (amount < 0 || GROSS.test(header));
  return isPaid ? withFields(matches, [price, 'amount'], [amount, null]) : matches;
}
