import { isBlankCell } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { SalesLine } from '../../../src/model/imports/sales/SalesLine';
import { CREDIT_CELLS } from '../../../src/text/importCredits';
import { columnOf, type ImportPlan } from '../columns/ImportPlan';

const DEBIT = /(?<!\p{L})(?:debit|d[ée]bit|soll|debe|dare|borç|بدهکار)(?!\p{L})/iu;
const CREDIT = /(?<!\p{L})(?:credit|cr[ée]dit|haben|haber|avere|alacak|بستانکار)(?!\p{L})/iu;
/** A payment by card is not a credit note. */
const PAYMENT = /card|karte|carte|tarjeta|payment|zahlung|paiement|pago|receipt|دریافت|پرداخت|کارت/iu;

/**
 * A register has its invoices on the debit side, and credit notes on the credit side: the amounts of lines whose type is that of a credit note, with
 * their sign. What else is on that side, such as payments, is not a sale. All other lines stay as they are.
 *
 * @param rows the row of each line.
 */
export function withCreditSide(lines: SalesLine[], rows: readonly FileLine[], plan: ImportPlan): SalesLine[] {
  if (!DEBIT.test(columnOf(plan, 'amount')?.header ?? '') || !columnOf(plan, 'documentType')) return lines;
  const credit = plan.columns.find(({ header, use, numeric }) => use.kind === 'leaveOut' && numeric && CREDIT.test(header));
  if (!credit) return lines;
  const isCreditNote = ({ amount, documentType = '' }: SalesLine): boolean =>
    amount.trim() === '' && CREDIT_CELLS.test(documentType) && !PAYMENT.test(documentType);
  return lines.map((line, at) => {
    const cell = (rows[at]?.cells[credit.index] ?? '').trim();
    return isBlankCell(cell) || !isCreditNote(line) ? line : { ...line, amount: cell.startsWith('-') ? cell : `-${cell}` };
  });
}
