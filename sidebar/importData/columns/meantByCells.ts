// Columns whose cells say that their header means something else.
import { meaningOf } from '../../../src/model/imports/headerConcepts';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { cellsOf } from './cellsOf';
import { hasField, matchOfHeader, placeOf, withFields, type Matches, type Rows } from './matches';

/**
 * - `Refunded` over amounts is what was paid back, and not a status.
 * - `Net` beside `Gross` is less a fee, where a column of fees is their difference. The sale is the gross amount.
 * - `Kans` and `Chance` over words are the deals, and not their probability, which another column may have.
 * - `Group` over a few words, each of many customers, is their segment, and not their parent.
 */
export function meantByCells(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const steps = [refundByAmounts, grossOfFees, dealsByWords, segmentByWords];
  return steps.reduce((meant, step) => step(headers, rows, meant), matches);
}

const numbersIn = (rows: Rows, index: number): (number | null)[] => cellsOf(rows, index).map((cell) => parseAmount(cell));

/** The first column without a use whose header is that of a field. */
const otherOf = (headers: readonly string[], matches: Matches, field: string): number =>
  headers.findIndex((header, index) => matches[index] === null && matchOfHeader(header)?.field === field);

/** A flag, or the amount that was paid back. */
const PAID_BACK = /refund|erstatt|rembours|reembols|rimbors|terugbetaal|iade|استرداد|عودت/iu;

function refundByAmounts(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const status = placeOf(matches, 'status');
  const areAmounts = (index: number): boolean => {
    const numbers = numbersIn(rows, index);
    return !numbers.includes(null) && numbers.some((number) => Math.abs(number ?? 0) > 1);
  };
  const isRefund = (index: number): boolean => index >= 0 && PAID_BACK.test(headers[index] ?? '') && areAmounts(index);
  const refund = [status, otherOf(headers, matches, 'status')].find(isRefund);
  if (refund === undefined || hasField(matches, 'refund')) return matches;
  const other = refund === status ? otherOf(headers, matches, 'status') : -1;
  return withFields(matches, [refund, 'refund'], [other, 'status']);
}

/** What a payment service keeps of a payment. */
const FEE =
  /^(?:(?:paypal|stripe|transaction|payment|processing)\s+)?(?:fees?|gebühr(?:en)?|frais|comisi[oó]n(?:es)?|commissioni?|taxas?|tarifas?|kosten|komisyon|ücret|کارمزد)$/iu;
const ROUNDED = 0.011;

function grossOfFees(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const net = placeOf(matches, 'amount');
  const fee = headers.findIndex((header) => FEE.test(header.trim()));
  if (net < 0 || fee < 0) return matches;
  const figureIn = (row: readonly string[], index: number): number => Math.abs(parseAmount(row[index] ?? '') ?? NaN);
  const gross = headers.findIndex((header, index) => {
    const rests = rows
      .map((row) => figureIn(row, index) - figureIn(row, net) - figureIn(row, fee))
      .filter((rest) => !isNaN(rest));
    const isGross = index !== net && meaningOf(header)?.split(' ').includes('gross');
    return isGross === true && rests.length > 0 && rests.every((rest) => Math.abs(rest) <= ROUNDED);
  });
  return gross < 0 ? matches : withFields(matches, [gross, 'amount'], [net, null]);
}

/** A deal, or how likely it is. */
const CHANCE = /^(?:kans(?:en)?|chances?|chancen)$/iu;

function dealsByWords(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const chance = placeOf(matches, 'probability');
  const numbers = numbersIn(rows, chance);
  const isDeal = CHANCE.test((headers[chance] ?? '').trim()) && numbers.length > 0 && numbers.every((number) => number === null);
  if (!isDeal || hasField(matches, 'dealName')) return matches;
  return withFields(matches, [chance, 'dealName'], [otherOf(headers, matches, 'probability'), 'probability']);
}

/** A group of companies, or of customers. */
const GROUP = /^(?:customer\s+)?(?:groups?|groupes?|grupos?|grup(?:pen?|pi|pa|u)?|گروه)$/iu;
/** A parent has fewer companies on average, and a segment more. */
const COMPANIES_OF_PARENT = 5;

function segmentByWords(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const group = placeOf(matches, 'parent');
  const cells = cellsOf(rows, group);
  const isSegment = cells.length >= new Set(cells).size * COMPANIES_OF_PARENT;
  if (!GROUP.test((headers[group] ?? '').trim()) || cells.length === 0 || !isSegment) return matches;
  return withFields(matches, [group, hasField(matches, 'industry') ? null : 'industry']);
}
