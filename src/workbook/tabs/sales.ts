// Revenue by account and category from imported sales lines, for the whitespace of the account plan.
import { IDENTITY, type Column, type Tab } from '../Tab';

const money = (key: string): Column => ({ key, role: 'stamp', width: 100, format: '#,##0.00' });

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
    ...IDENTITY,
  ],
};
