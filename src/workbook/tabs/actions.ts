// The steps towards the goals, the problems to solve and what to follow up: one thing, one person, one date.
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, computed, date, list, required, text } = planColumn;

export const actions: Tab = {
  key: 'actions',
  headerRow: 2,
  hidden: false,
  name: 'action',
  columns: [
    required(account),
    text('goal', 120, 200),
    list('kind', 'actionKind', 90),
    required(text('action', 200, 260)),
    required(text('owner', 80)),
    required(date('due')),
    list('status', 'actionStatus', 110),
    date('doneOn'),
    text('note', 300, 200),
    computed('horizon', '@', 110),
    computed('flag', '@', 120),
    ...IDENTITY,
  ],
  references: { goal: 'goals' },
};
