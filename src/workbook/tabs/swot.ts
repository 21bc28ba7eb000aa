// Strengths, weaknesses, opportunities and threats of the customer's own business, with our answer beside each.
import { factAge } from '../factAge';
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, dated, list, required, sentence } = planColumn;

export const swot: Tab = {
  key: 'swot',
  headerRow: 2,
  hidden: false,
  name: 'entry',
  columns: [
    required(account),
    required(list('kind', 'swot')),
    required(sentence('entry', 300)),
    list('impact', 'level'),
    sentence('evidence', 200),
    sentence('answer', 200),
    sentence('goal', 120),
    dated('recordedOn'),
    dated('confirmedOn'),
    factAge('entry', 'confirmedOn', 'recordedOn'),
    ...IDENTITY,
  ],
  references: { goal: 'goals' },
};
