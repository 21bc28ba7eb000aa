// What each unit of the customer buys from us, could buy, and buys elsewhere: one row an account, unit and product.
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, computed, dated, list, money, required, text } = planColumn;

export const whitespace: Tab = {
  key: 'whitespace',
  headerRow: 2,
  hidden: false,
  name: 'product',
  columns: [
    required(account),
    text('unit', 60),
    required(text('product', 80, 180)),
    required(list('status', 'whitespaceStatus')),
    money('current'),
    money('potential'),
    text('competitor', 60),
    text('opportunity', 120, 160),
    computed('open', '#,##0', 110),
    dated('updatedOn'),
    ...IDENTITY,
  ],
  references: { opportunity: 'opportunities' },
};
