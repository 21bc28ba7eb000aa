import { isBlankCell } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { SalesLine } from '../../../src/model/imports/sales/SalesLine';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { CREDIT_CELLS } from '../../../src/text/importCredits';
import { columnOf, type ImportPlan } from '../columns/ImportPlan';

const DEBIT = /(?<!\p{L})(?:debit|d[ée]bit|soll|debe|dare|borç|winien|debet|d[ée]bito|بدهکار)(?!\p{L})/iu;
const CREDIT = /(?<!\p{L})(?:credit|cr[ée]dit|haben|haber|avere|alacak|ma|kredit|cr[ée]dito|بستانکار)(?!\p{L})/iu;
/** What is paid, by card or cheque, or paid back when a cheque was returned. */
const PAYMENT =
  /card|karte|carte|tarjeta|payment|zahlung|paiement|pago|receipt|ch[eè]que|impayé|rücklast|دریافت|پرداخت|کارت|چک|واریز|حواله بانک/iu;
const INVOICE = /invoice|rechnung|factu|fattura|fatura|faktur|فاکتور|فروش/iu;

/**
 * A register has its invoices on the debit side, and credit notes on the credit side: the amounts of lines whose type, or whose texts where no column
 * has types, are those of a credit note, with their sign. What else is on that side, such as payments, is not a sale, nor is a payment that is
 * taken back on the debit side. All other lines stay as they are.
 *
 * @param rows the row of each line.
 */
export function withCreditSide(lines: SalesLine[], rows: readonly FileLine[], plan: ImportPlan): SalesLine[] {
  if (!DEBIT.test(columnOf(plan, 'amount')?.header ?? '')) return lines;
  const unused = plan.columns.filter(({ use }) => use.kind === 'leaveOut');
  const credit = unused.find(({ header, numeric }) => numeric && CREDIT.test(header));
  if (!credit) return lines;
  const hasTypes = columnOf(plan, 'documentType') !== undefined;
  const textsAt = hasTypes ? [] : unused.flatMap(({ index, numeric }) => (numeric ? [] : [index]));
  return lines.map((line, at) => {
    const cells = rows[at]?.cells ?? [];
    const text = hasTypes ? (line.documentType ?? '') : textsAt.map((index) => cells[index] ?? '').join(' ');
    const cell = (cells[credit.index] ?? '').trim();
    const isOnDebit = line.amount.trim() !== '' && parseAmount(line.amount) !== 0;
    if (isOnDebit) return !hasTypes && PAYMENT.test(text) && !INVOICE.test(text) ? { ...line, amount: '' } : line;
    const isCreditNote = !isBlankCell(cell) && CREDIT_CELLS.test(text) && !PAYMENT.test(text);
    return isCreditNote ? { ...line, amount: cell.startsWith('-') ? cell : `-${cell}` } : line;
  });
}
