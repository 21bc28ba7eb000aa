// Revenue and orders by account and category from imported sales lines, for the whitespace of the account plan and for lost categories.
import { IDENTITY, type Column, type Tab } from '../Tab';

const stamp = (key: string, format: string): Column => ({ key, role: 'stamp', width: 100, format });
const money = (key: string): Column => stamp(key, '#,##0.00');
const optional = (column: Column): Column => ({ ...column, optional: true });

export const sales: Tab = {
  key: 'sales',
  headerRow: 2,
  hidden: true,
  name: 'account',
  columns: [
    { key: 'account', role: 'stamp', width: 200, format: '@' },
    { key: 'category', role: 'stamp', width: 160, format: '@' },
    money('revenue1'),
    money('revenue2'),
    money('revenue3'),
    money('revenueToDate'),
    // As ComparedSales defines them, up to the account's `salesUntil`. Tabs of older versions lack these columns.
    optional(money('revenueSameDays')),
    optional(stamp('ordersToDate', '0')),
    optional(stamp('ordersSameDays', '0')),
    optional(stamp('firstOrder', 'yyyy-mm-dd')),
    optional(stamp('lastOrder', 'yyyy-mm-dd')),
    optional(stamp('usualInterval', '0')),
    optional(stamp('longestGap', '0')),
    ...IDENTITY,
  ],
};
