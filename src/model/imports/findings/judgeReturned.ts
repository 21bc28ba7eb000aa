// What the rows of a status of returns are: documents of their own, or the sales that were taken back.
import { foldName } from '../../names/foldName';
import type { SalesLine } from '../sales/SalesLine';
import type { SalesJudging } from './judgeSales';
import { YES, type Treatment } from './judgeValues';

/** The fields whose headers name the document that a row is. */
const DOCUMENT: readonly string[] = ['orderId', 'date'];

/** Whether a header of one of the fields has such a word. */
const isNamed = (headers: SalesJudging['headers'], fields: readonly string[], words: RegExp): boolean =>
  fields.some((field) => words.test(headers[field] ?? ''));

/** Whether rows are of invoices: by the number or the day in use, or because every row has a number or a day of an invoice. */
export const isInvoice = ({ headers, words, filled = [] }: Pick<SalesJudging, 'headers' | 'words' | 'filled'>): boolean =>
  isNamed(headers, DOCUMENT, words.payments.headers) || filled.some((header) => words.payments.documents.test(header));

/** If at least this share of a word's positive rows has a credit note with the same amount, they are the sales. */
const REVERSED = 0.5;

/**
 * How the rows of a status of returns count. They are subtracted, unless they are the sales themselves: those count beside credit notes, and
 * are left out in a list of orders and by a mere `yes`. Runs in O(n).
 *
 * @param hasCreditNotes whether a column of types names credit notes.
 * @returns a function from the line numbers of a word, and the word as written.
 */
export function judgeReturned(
  lines: readonly SalesLine[],
  { headers, words, filled, amounts = [] }: Pick<SalesJudging, 'headers' | 'words' | 'filled' | 'amounts'>,
  hasCreditNotes: boolean,
): (numbers: readonly number[], word: string) => Treatment {
  const isOrder = !isInvoice({ headers, words, filled }) && isNamed(headers, ['status', ...DOCUMENT], words.orders);
  return (numbers, word) => {
    const own = new Set(numbers);
    const figures = lines.map(({ line, account }, at) => ({ line, account: account.trim(), amount: amounts[at] ?? null }));
    const positive = figures.filter(({ line, amount }) => own.has(line) && (amount === null || amount > 0));
    const takenBack = new Set(figures.flatMap(({ account, amount }) => (amount === null ? [] : [`${account}\n${-amount}`])));
    const reversed = positive.filter(({ account, amount }) => takenBack.has(`${account}\n${amount}`));
    if (positive.length === 0) return 'negative';
    if (hasCreditNotes || reversed.length >= positive.length * REVERSED) return 'count';
    return ((isOrder && !words.creditNotes.test(word)) || YES.test(foldName(word))) && positive.length === numbers.length
      ? 'leaveOut'
      : 'negative';
  };
}
