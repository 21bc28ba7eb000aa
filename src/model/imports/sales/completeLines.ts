import type { SalesLine } from './SalesLine';

/**
 * Some programs write the customer and the day only in the first line of an order. Copies both to the order's other lines. Odoo leaves the number
 * of the order blank there too; such lines are of the order above them. All other lines without an order number stay unchanged. Runs in O(n).
 *
 * @param hasText whether the row of a line has words, such as a product, which a sum of all lines lacks.
 */
export function completeLines(lines: readonly SalesLine[], hasText: (at: number) => boolean = () => false): SalesLine[] {
  const firstOf = new Map<string, SalesLine>();
  let above = '';
  const isBlank = ({ orderId = '', account, crmId = '', date }: SalesLine): boolean =>
    [orderId, account, crmId, date].every((text) => text.trim() === '');
  return lines.map((written, at) => {
    const isFurther = above !== '' && isBlank(written) && hasText(at) && written.amount.trim() !== '';
    const line = isFurther ? { ...written, orderId: above } : written;
    const order = (line.orderId ?? '').trim();
    above = order;
    if (order === '') return line;
    const first = firstOf.get(order);
    if (!first) {
      firstOf.set(order, line);
      return line;
    }
    const lacksAccount = line.account.trim() === '' && (line.crmId ?? '').trim() === '';
    const lacksDate = line.date.trim() === '';
    if (!lacksAccount && !lacksDate) return line;
    return {
      ...line,
      ...(lacksAccount && { account: first.account, crmId: first.crmId }),
      ...(lacksDate && { date: first.date }),
    };
  });
}
