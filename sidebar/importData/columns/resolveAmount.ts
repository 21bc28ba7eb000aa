import { meaningOf } from '../../../src/model/imports/headerConcepts';
import { foldName } from '../../../src/model/names/foldName';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { importMeasures } from '../../../src/text/importMeasures';
import { hasField, placeOf, withFields, type Matches, type Rows } from './matches';

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

const RETURNS = new Set(importMeasures.returns.map(foldName));
/** What the header of returns says of their figures. */
const OF_FIGURES = /(?<!\p{L})(?:amount|value|total|betrag|wert|montant|importe|importo|bedrag|مبلغ|ارزش|جمع)(?!\p{L})/giu;

/** Returns beside sales of the same line are taken off, unless the amount is net or another column is the amount before them. */
export function withReturns(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const amount = placeOf(matches, 'amount') >= 0 ? placeOf(matches, 'amount') : placeOf(matches, 'revenue');
  const returns = headers.findIndex(
    (header, index) => matches[index] === null && RETURNS.has(foldName(header.replace(OF_FIGURES, ' ').trim())),
  );
  const figureIn = (row: readonly string[], index: number): number => Math.abs(parseAmount(row[index] ?? '') ?? 0);
  const hasReturns = rows.some((row) => figureIn(row, returns) > 0);
  const isNet = (meaningOf(headers[amount] ?? '') ?? '').includes('net');
  const isBefore = (index: number): boolean =>
    index !== amount &&
    rows.every((row) => Math.abs(figureIn(row, index) - figureIn(row, returns) - figureIn(row, amount)) < ROUNDED);
  const isTakenOff = isNet || headers.some((_, index) => isBefore(index));
  if (amount < 0 || returns < 0 || !hasReturns || isTakenOff || hasField(matches, 'refund')) return matches;
  return withFields(matches, [returns, 'refund']);
}

const ROUNDED = 0.011;
