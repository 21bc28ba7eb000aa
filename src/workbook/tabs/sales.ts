// Revenue and orders by account and category from imported sales lines, for the whitespace of the account plan and for lost categories.
import { optional, stampColumn } from '../columns';
import { IDENTITY, type Column, type Tab } from '../Tab';

const money = (key: string): Column => stampColumn(key, 100, '#,##0.00');

export const sales: Tab = {
  key: 'sales',
  headerRow: 2,
  hidden: true,
  name: 'account',
  columns: [
    stampColumn('account', 200),
    stampColumn('category', 160),
    money('revenue1'),
    money('revenue2'),
    money('revenue3'),
    money('revenueToDate'),
    // As ComparedSales defines them, up to the account's `salesUntil`. Tabs of older versions lack these columns.
    optional(money('revenueSameDays')),
    optional(stampColumn('ordersToDate', 100, '0')),
    optional(stampColumn('ordersSameDays', 100, '0')),
    optional(stampColumn('firstOrder', 100, 'yyyy-mm-dd')),
    optional(stampColumn('lastOrder', 100, 'yyyy-mm-dd')),
    optional(stampColumn('usualInterval', 100, '0')),
    optional(stampColumn('longestGap', 100, '0')),
    ...IDENTITY,
  ],
};
