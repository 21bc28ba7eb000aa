import type { Workbook } from '../../workbook/Workbook';
import type { TabKey } from '../../workbook/Tab';
import { defineRead } from '../Action';
import { nothing } from '../payloadParts';

export interface Person {
  name: string;
  email: string;
}

export interface Addresses {
  accounts: { name: string; website: string }[];
  /** The people of accounts who have an e-mail address. */
  people: (Person & { account: string })[];
  /** Our people who have an e-mail address. */
  team: Person[];
}

/** The e-mail addresses and websites by which people in activities and calendars are matched to accounts, and to us. */
export const loadAddresses = defineRead({
  scope: 'none',
  payload: nothing,
  run({ workbook }): Addresses {
    const accounts = workbook.table('accounts');
    return {
      accounts: accounts.rows.map((row) => ({ name: accounts.name(row), website: accounts.text(row, 'website') })),
      people: peopleIn(workbook, 'stakeholders'),
      team: peopleIn(workbook, 'team').map(({ name, email }) => ({ name, email })),
    };
  },
});

function peopleIn(workbook: Workbook, key: TabKey): Addresses['people'] {
  const table = workbook.find(key);
  const people =
    table?.rows.map((row) => ({
      name: table.name(row),
      email: table.text(row, 'email'),
      account: table.text(row, 'account'),
    })) ?? [];
  return people.filter(({ email }) => email !== '');
}
