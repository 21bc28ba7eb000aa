import type { SalesLine } from './summarizeSales';

/**
 * Some programs write the customer and the day only in the first line of an order. Copies both to the order's other lines. A line without
 * an order number stays unchanged. Runs in O(n).
 */
export function completeLines(lines: readonly SalesLine[]): SalesLine[] {
  const firstOf = new Map<string, SalesLine>();
  return lines.map((line) => {
    const order = (line.orderId ?? '').trim();
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
