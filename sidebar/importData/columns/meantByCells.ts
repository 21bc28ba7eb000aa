// Columns whose cells say that their header means something else.
import { recognizeColumns, type ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { importHeaders } from '../../../src/text/importHeaders';
import { cellsOf } from './cellsOf';

/** A flag, or the amount that was paid back. */
const PAID_BACK = /refund|erstatt|rembours|reembols|rimbors|terugbetaal|iade|استرداد|عودت/iu;
/** A deal, or how likely it is. */
const CHANCE = /^(?:kans(?:en)?|chances?|chancen)$/iu;

/**
 * - `Refunded` over amounts is what was paid back, and not a status.
 * - `Kans` and `Chance` over words are the deals, and not their probability, which another column may have.
 */
export function meantByCells(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  matches: readonly (ColumnMatch | null)[],
): (ColumnMatch | null)[] {
  const at = (field: string): number => matches.findIndex((match) => match?.field === field);
  const numbersIn = (index: number): (number | null)[] => cellsOf(rows, index).map((cell) => parseAmount(cell));
  const isFlag = (number: number | null): boolean => number === null || Math.abs(number) <= 1;
  const fieldOf = (index: number): string => recognizeColumns([headers[index] ?? ''], importHeaders)[0]?.field ?? '';
  const found = [...matches];
  const refund = headers.findIndex((header, index) => {
    const isStatus = matches[index]?.field === 'status' || (matches[index] === null && fieldOf(index) === 'status');
    const numbers = numbersIn(index);
    return isStatus && PAID_BACK.test(header) && numbers.length > 0 && !numbers.includes(null) && !numbers.every(isFlag);
  });
  if (refund >= 0 && at('refund') < 0) {
    found[refund] = { field: 'refund', year: null };
    const status = headers.findIndex((_, index) => found[index] === null && fieldOf(index) === 'status');
    if (at('status') === refund && status >= 0) found[status] = { field: 'status', year: null };
  }
  const chance = at('probability');
  const isWords = CHANCE.test((headers[chance] ?? '').trim()) && numbersIn(chance).every((number) => number === null);
  if (chance >= 0 && at('dealName') < 0 && isWords && numbersIn(chance).length > 0) {
    found[chance] = { field: 'dealName', year: null };
    const probability = headers.findIndex((_, index) => found[index] === null && fieldOf(index) === 'probability');
    if (probability >= 0) found[probability] = { field: 'probability', year: null };
  }
  return found;
}
