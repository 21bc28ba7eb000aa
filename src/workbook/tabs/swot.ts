// Strengths, weaknesses, opportunities and threats of the customer's own business, with our answer beside each.
import { factAge } from '../factAge';
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, dated, list, required, text } = planColumn;

export const swot: Tab = {
  key: 'swot',
  headerRow: 2,
  hidden: false,
  name: 'entry',
  columns: [
    required(account),
    required(list('kind', 'swot')),
    required(text('entry', 300, 300)),
    list('impact', 'level', 90),
    text('evidence', 200, 200),
    text('answer', 200, 200),
    text('goal', 120, 160),
    dated('recordedOn'),
    dated('confirmedOn'),
    factAge('entry', 'confirmedOn', 'recordedOn'),
    ...IDENTITY,
  ],
  references: { goal: 'goals' },
};
