import { emptyWorkbook } from '../../setup/preparedWorkbook';
import { importedPart } from '../../setup/importedPart';

test('accounts come with their websites and the addresses of their people, with one read for each tab', () => {
  const workbook = emptyWorkbook();
  workbook.ask(
    'importAccounts',
    importedPart(
      [
        { account: 'Alder', values: { website: 'https://alder.com' } },
        { account: 'Birch', values: {} },
      ],
      2025,
    ),
  );
  const person = (name: string, email: string) => ({ line: 2, account: 'Alder', name, values: { email } });
  workbook.ask('importContacts', { run: 'a', rows: [person('Anna', 'anna@alder.com'), person('Bo', '')] });
  expect(workbook.ask('loadAddresses', {})).toEqual({
    accounts: [
      { name: 'Alder', website: 'https://alder.com' },
      { name: 'Birch', website: '' },
    ],
    people: [{ name: 'Anna', email: 'anna@alder.com', account: 'Alder' }],
    team: [],
  });
  const { reads, writes } = workbook.host.cost;
  expect([reads, writes]).toEqual([3, 0]); // Settings, Accounts, Stakeholders
});
