// Who on our side works for the account, and with what access to the workbook.
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, email, list, required, share, text } = planColumn;

export const team: Tab = {
  key: 'team',
  headerRow: 2,
  hidden: false,
  name: 'person',
  columns: [
    // Blank for people of whom only the address is kept.
    account,
    required(text('person', 80, 160)),
    list('function', 'function', 140),
    text('part', 80, 160),
    email('email'),
    list('access', 'access', 110),
    share('timeShare'),
    text('note', 200, 200),
    ...IDENTITY,
  ],
};
