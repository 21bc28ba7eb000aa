// The documents that sales lines belong to, and which of their lines say nothing new.
import { groupBy } from '../../lists/groupBy';
import { foldDigits } from '../../names/foldDigits';
import { foldName } from '../../names/foldName';
import { parseAmount } from '../../numbers/parseAmount';
import type { SalesLine } from '../sales/SalesLine';
import { WRITTEN_YEAR } from '../writtenYear';
import { cleanId } from './judgeCustomers';

/** The place of a line in its document; '' without a number or a position. A number can come again another year, and at another customer. */
export function keyOfLine(line: SalesLine, position: string): string {
  const { date, account, crmId = '' } = line;
  const customer = cleanId(crmId) || foldName(account);
  return orderOf(line) === '' || position.trim() === '' ? '' : [orderOf(line), position.trim(), date.trim(), customer].join('\n');
}

/** '' without a number. */
export const orderOf = ({ orderId = '' }: SalesLine): string => orderId.trim();

/** The document of a line: its number begins anew with a year, and perhaps with a customer. '' without a number. */
export function documentOf(line: SalesLine): string {
  const { date, account, crmId = '' } = line;
  const year = WRITTEN_YEAR.exec(foldDigits(date))?.[1] ?? '';
  return orderOf(line) === '' ? '' : [orderOf(line), year, cleanId(crmId) || foldName(account)].join('\n');
}

/**
 * Some programs write the amount only in the first line of an order. Its other lines without an amount are not sales. Those with a quantity and a
 * price are sales of their own, unless the amount is another one than the price of its line: then it is that of the whole order.
 */
export function blankLinesOfDocuments(lines: readonly SalesLine[]): Set<number> {
  const further = lines.filter(({ amount }) => amount.trim() === '');
  // Most files have none, and hundreds of thousands of lines.
  if (further.length === 0) return new Set();
  const isBlank = (line: SalesLine): boolean => line.amount.trim() === '' && listedIn(line) === null;
  const isWhole = (line: SalesLine): boolean => {
    const [amount, listed] = [parseAmount(line.amount), listedIn(line)];
    return amount !== null && listed !== null && Math.abs(amount - listed) > CENT;
  };
  const documentsOf = (some: readonly SalesLine[]): Set<string> => new Set(some.map(documentOf).filter((each) => each !== ''));
  const paid = documentsOf(lines.filter((line) => !isBlank(line)));
  const whole = documentsOf(lines.filter(isWhole));
  return new Set(further.filter((line) => (isBlank(line) ? paid : whole).has(documentOf(line))).map(({ line }) => line));
}

/** Rounding of a price. */
const CENT = 0.011;

/** Quantity × price; `null` without both. */
function listedIn({ quantity = '', unitPrice = '' }: SalesLine): number | null {
  const [count, price] = [parseAmount(quantity), parseAmount(unitPrice)];
  return count === null || price === null ? null : count * price;
}

/** The lines that repeat the amount of their document. A document whose lines differ has amounts of its lines, and keeps them all. */
export function repeatingLines(lines: readonly SalesLine[]): Set<number> {
  const documents = groupBy(lines, documentOf);
  documents.delete('');
  const repeating = [...documents.values()].filter((document) => new Set(document.map(({ amount }) => amount.trim())).size === 1);
  return new Set(repeating.flatMap((document) => document.slice(1).map(({ line }) => line)));
}
