// Who on our side works for the account, and with what access to the workbook.
import { planColumn } from '../planColumn';
import { IDENTITY, type Tab } from '../Tab';

const { account, email, list, required, sentence, share } = planColumn;

export const team: Tab = {
  key: 'team',
  headerRow: 2,
  hidden: false,
  name: 'person',
  columns: [
    // Blank for people of whom only the address is kept.
    account,
    required(sentence('person', 80)),
    list('function', 'function'),
    sentence('part', 80),
    email('email'),
    list('access', 'access'),
    share('timeShare'),
    sentence('note', 200),
    ...IDENTITY,
  ],
};
