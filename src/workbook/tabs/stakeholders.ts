// The people at the customer who decide about us, and how well we know them.
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, computed, date, dated, email, list, required, scale, text } = planColumn;

export const stakeholders: Tab = {
  key: 'stakeholders',
  headerRow: 2,
  hidden: false,
  name: 'name',
  columns: [
    required(account),
    required(text('name', 80, 160)),
    text('jobTitle', 80),
    text('unit', 60),
    list('role', 'role', 140),
    scale('influence', 1, 5),
    scale('sentiment', -2, 2),
    scale('contact', 0, 3),
    date('lastContact'),
    text('reportsTo', 80),
    text('ourOwner', 80),
    text('interests', 300, 200),
    text('nextStep', 200, 200),
    email('email'),
    text('phone', 60),
    text('profile', 300),
    computed('daysSince', '0'),
    computed('contactNow', '0'),
    computed('flag', '@', 140),
    dated('confirmedOn'),
    ...IDENTITY,
  ],
  references: { reportsTo: 'stakeholders' },
};
