// What is known of the customer's business: its goals, its financial health, what it works on, what changed.
import { factAge } from '../factAge';
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, date, dated, list, required, sentence, text } = planColumn;

export const business: Tab = {
  key: 'business',
  headerRow: 2,
  hidden: false,
  name: 'entry',
  columns: [
    required(account),
    required(list('kind', 'businessKind')),
    required(sentence('entry', 300)),
    list('rating', 'financialRating'),
    date('asOf'),
    text('source', 200),
    text('contactName', 80),
    sentence('ourHelp', 300),
    sentence('goal', 120),
    dated('confirmedOn'),
    factAge('entry', 'confirmedOn', 'asOf'),
    ...IDENTITY,
  ],
  references: { goal: 'goals', contactName: 'stakeholders' },
};
