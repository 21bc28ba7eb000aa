// What could be sold to the account, was sold, or was lost.
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, computed, date, list, money, required, share, text } = planColumn;

export const opportunities: Tab = {
  key: 'opportunities',
  headerRow: 2,
  hidden: false,
  name: 'opportunity',
  columns: [
    required(account),
    required(text('opportunity', 120, 200)),
    list('kind', 'opportunityKind'),
    text('unit', 60),
    text('product', 80),
    required(list('stage', 'stage')),
    required(money('amount')),
    share('probability'),
    date('expectedClose'),
    date('closedOn'),
    list('lostReason', 'lostReason'),
    text('competitor', 60),
    text('offer', 300, 200),
    text('customerValue', 300, 200),
    text('goal', 120, 160),
    text('owner', 80),
    computed('weighted', '#,##0', 110),
    computed('flag', '@', 130),
    ...IDENTITY,
  ],
  references: { goal: 'goals' },
};
