// What is to be reached with the account, by when and by whom, and how far one has come.
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, computed, date, list, number, required, text } = planColumn;

export const goals: Tab = {
  key: 'goals',
  headerRow: 2,
  hidden: false,
  name: 'goal',
  columns: [
    required(account),
    required(text('goal', 120, 220)),
    required(list('horizon', 'horizon')),
    list('priority', 'level', 90),
    list('forWhom', 'forWhom', 100),
    required(text('owner', 80)),
    required(date('due')),
    text('measure', 80),
    number('baseline'),
    number('target'),
    number('actual'),
    list('status', 'goalStatus', 110),
    text('leadsTo', 120, 160),
    text('obstacle', 200, 160),
    text('lesson', 300, 160),
    text('value', 200, 160),
    computed('attainment', '0%'),
    computed('openActions', '0', 80),
    computed('flag', '@', 160),
    ...IDENTITY,
  ],
  references: { leadsTo: 'goals' },
};
