import type { FiscalYears } from '../../calendar/FiscalYears';
import type { Sale, SalesProblem } from './Sale';
import type { SalesFormat } from './SalesFormat';
import type { SalesLine } from './SalesLine';
import { readSaleDays } from './readSaleDays';
import { readCost, readDiscount, readAmount } from './readSaleFigures';

/** @returns the sale, the problem for which it is left out, or `null` if the line is empty or does not count. */
export function readSale(line: SalesLine, format: SalesFormat, years: FiscalYears): Sale | SalesProblem | null {
  const { rules } = format;
  const { orderId = '', category = '', owner = '' } = line;
  const written = { name: line.account.trim(), crmId: (line.crmId ?? '').trim() };
  if (written.name + written.crmId + line.date.trim() + line.amount.trim() === '') return null;
  const factor = rules ? rules.factorOf(line) : 1;
  const customer = rules ? rules.customerOf(line) : written;
  if (factor === 0 || customer === null) return null;
  if (customer.name + customer.crmId === '')
    return { line: line.line, code: 'nameMissing', field: 'account', text: written.name };
  const days = readSaleDays(line, format, years);
  if ('code' in days) return { line: line.line, ...days };
  const amount = readAmount(line, format);
  if (typeof amount !== 'number') return { line: line.line, ...amount };
  const value = rules?.isCredit(line) && amount > 0 ? -amount : amount;
  // Of a credit note, whatever has no sign of its own is taken back.
  const signed = (part: number | null) => (part === null ? null : (value < 0 && part > 0 ? -part : part) * factor);
  return {
    line: line.line,
    ...days,
    amount: value * factor,
    cost: signed(readCost(line, amount, format)),
    discount: signed(readDiscount(line, amount, format)),
    name: customer.name,
    crmId: customer.crmId,
    orderId: orderId.trim(),
    category: category.trim(),
    owner: owner.trim(),
  };
}
