// The day of sales and deals whose header says nothing that is known.
import { parseDate } from '../../../src/model/imports/parseDate';
import { foldName } from '../../../src/model/names/foldName';
import { cellsOf } from './cellsOf';
import { hasField, placeOf, withFields, type Matches, type Rows } from './matches';

/** Days of something else: when it is due or delivered, or when the row was changed. */
const OTHER_DAY =
  /due|deliver|ship|pay|paid|valid|expir|chang|modif|updat|birth|until|fällig|liefer|zahl|gültig|änder|échéance|livraison|paiement|vencim|entrega|pago|scadenza|consegna|pagamento|verval|lever|betaal|vade|teslim|ödeme|płat|سررسید|تحویل|پرداخت|تسویه|تغییر|ویرایش/iu;
/** When a deal was entered, which says nothing of its end. */
const CREATED =
  /creat|enter|added|angelegt|erstellt|erfasst|créé|création|cread|creaci|criad|criaç|creat|inserit|aangemaakt|oluştur|utworz|ایجاد|ثبت/iu;
const CLOSED =
  /clos|won|abschl|abgeschl|gewonnen|clôtur|gagn|cerrad|cierre|ganad|chius|fecha[dm]|sluit|gesloten|kapan|zamkn|بسته|برنده/iu;
/** A day, a month and a year, or the words for them. A number alone can be anything. */
const DAY = /[\p{N}\p{L}][^\p{N}\p{L}]+[\p{N}\p{L}]+[^\p{N}\p{L}]+[\p{N}\p{L}]/u;
const DATED = [
  'date',
  'yearOfSales',
  'monthOfSales',
  'quarterOfSales',
  'period',
  'weekOfSales',
  'activityDay',
  'subject',
  'activityType',
];

/**
 * Gives the first unknown column of days to rows that are sales or deals for certain, and have no other day: rows with an amount, of a customer, and
 * with the number of a document, the stage of a deal or the same customer several times. Of a deal it is the day on which it was closed, and not that on
 * which it was entered.
 */
export function dayByCells(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const has = (field: string): boolean => hasField(matches, field);
  const customers = rows
    .map((row) => foldName(row[placeOf(matches, has('account') ? 'account' : 'crmId')] ?? ''))
    .filter((name) => name !== '');
  const isLine = has('orderId') || has('stage') || has('dealName') || new Set(customers).size < customers.length;
  const hasAmount =
    has('amount') ||
    (has('quantity') && has('unitPrice')) ||
    matches.some((match) => match?.field === 'revenue' && match.year === null);
  const isOfYears = matches.some((match) => match !== null && match.year !== null);
  if (customers.length === 0 || !isLine || !hasAmount || isOfYears || DATED.some(has)) return matches;
  const isDay = (cell: string): boolean => DAY.test(cell) && parseDate(cell) !== null;
  const isDeal = has('stage') || has('dealName');
  const areDays = (header: string, index: number, least: number): boolean => {
    const cells = cellsOf(rows, index);
    const isOther = OTHER_DAY.test(header) || (isDeal && CREATED.test(header));
    return matches[index] === null && !isOther && cells.length > least && cells.every(isDay);
  };
  // Open deals are not closed yet.
  const closed = isDeal ? headers.findIndex((header, index) => CLOSED.test(header) && areDays(header, index, 0)) : -1;
  const day = closed >= 0 ? closed : headers.findIndex((header, index) => areDays(header, index, rows.length / 2));
  return withFields(matches, [day, 'date']);
}
