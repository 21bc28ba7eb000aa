// The amount of a sales line, its cost and its discount, each from whatever columns the file has of it.
import { hasPercent } from '../../numbers/writtenNumber';
import { PLAIN_NUMBERS, readInColumn } from '../columnNumbers';
import type { SalesFault } from './Sale';
import type { SalesFormat } from './SalesFormat';
import type { SalesFigure, SalesLine } from './SalesLine';

/** A share is a figure of a discount or a margin only: 12% is not 0.12 of money. */
const SHARES: readonly SalesFigure[] = ['discount', 'marginShare'];

/** `null` for a blank or a text. */
const readFigure = (text: string, field: SalesFigure, { numbers }: SalesFormat): number | null =>
  text === '' || (hasPercent(text) && !SHARES.includes(field)) ? null : readInColumn(text, numbers?.[field] ?? PLAIN_NUMBERS);

/** Reads the amount, or quantity × price minus the discount if the file has no amounts; without what was paid back. */
export function readAmount(line: SalesLine, format: SalesFormat): number | SalesFault {
  const text = line.amount.trim();
  const amount = readFigure(text, 'amount', format);
  const refund = Math.abs(readFigure(line.refund ?? '', 'refund', format) ?? 0);
  if (amount !== null) {
    const net = amount - Math.sign(amount) * (format.taxes?.get(line.line) ?? 0);
    return (format.isBeforeDiscount ? lessDiscount(net, line, format) : net) - refund;
  }
  const [quantityText, priceText] = [(line.quantity ?? '').trim(), (line.unitPrice ?? '').trim()];
  const code = 'badNumber';
  if (text !== '' || quantityText === '' || priceText === '') return { code, field: 'amount', text };
  const [quantity, price] = [readFigure(quantityText, 'quantity', format), readFigure(priceText, 'unitPrice', format)];
  if (quantity === null) return { code, field: 'quantity', text: quantityText };
  if (price === null) return { code, field: 'unitPrice', text: priceText };
  return lessDiscount(quantity * price, line, format) - refund;
}

/** Of goods that came back, the discount came back too. */
function lessDiscount(listed: number, { discount: written = '' }: SalesLine, format: SalesFormat): number {
  const less = readFigure(written, 'discount', format) ?? 0;
  const form = formOf(written, format);
  if (form === 'amount') return listed - Math.sign(listed) * Math.abs(less);
  return listed * (1 - (form === 'percent' ? less / 100 : less));
}

/** A discount with a percent sign is read as a share, whatever the others of its column are. */
const formOf = (discount: string, { discount: ofColumn = 'amount' }: SalesFormat): 'share' | 'percent' | 'amount' =>
  hasPercent(discount) ? 'share' : ofColumn;

/** Reads the cost of a line, or derives it from the profit or the margin; `null` if nothing tells it. */
export function readCost(line: SalesLine, amount: number, format: SalesFormat): number | null {
  const read = (field: 'cost' | 'unitCost' | 'quantity' | 'profit' | 'marginShare'): number | null =>
    readFigure(line[field] ?? '', field, format);
  const cost = read('cost');
  if (cost !== null) return cost;
  const profit = read('profit');
  if (profit !== null) return amount - profit;
  const [quantity, unitCost] = [read('quantity'), read('unitCost')];
  if (quantity !== null && unitCost !== null) return quantity * unitCost;
  const margin = read('marginShare');
  const inPoints = format.isMarginInPoints && !hasPercent(line.marginShare ?? '');
  const share = margin === null ? null : margin / (inPoints ? 100 : 1);
  return share === null || share > 1 ? null : amount * (1 - share);
}

/** Reads what the line costs less than its list price; 0 for a blank, `null` without such a column or for a discount of everything. */
export function readDiscount({ discount: written }: SalesLine, amount: number, format: SalesFormat): number | null {
  if (written === undefined) return null;
  const less = Math.abs(readFigure(written, 'discount', format) ?? 0);
  const form = formOf(written, format);
  if (form === 'amount') return less;
  const share = form === 'percent' ? less / 100 : less;
  return share < 1 ? (Math.abs(amount) * share) / (1 - share) : null;
}
