// A customer that is not in the next file of later sales: it is asked about, falls silent, and is as before once the import is undone.
import { addDays } from '../../src/model/calendar/addDays';
import { NEW_WORKBOOK, Workbench } from './setup/workbench';

jest.setTimeout(180_000);

/** An order every 14 days of each customer. */
const lines = (customers: readonly string[], from: string, until: string): string =>
  [
    'Customer,Date,Product group,Net amount',
    ...Array.from({ length: 60 }, (_, at) => addDays(from, 14 * at))
      .filter((day) => day <= until)
      .flatMap((day) => customers.map((customer) => `${customer},${day},Valves,10`)),
  ].join('\n');

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open({ ...NEW_WORKBOOK, today: '2026-07-01' });
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

async function knownUntil(customer: string): Promise<unknown> {
  const { value } = (await workbench.request('loadImported', { table: 'accounts' })) as {
    value: { columns: { key: string }[]; rows: unknown[][] };
  };
  const at = value.columns.findIndex(({ key }) => key === 'salesUntil');
  return value.rows.find(([, name]) => name === customer)?.[at + 3];
}

const CUSTOMERS = ['Alder Ltd', 'Birch GmbH', 'Cedar SA', 'Dogwood Inc'];

test('the Check step asks about it, and how much is added', async () => {
  await workbench.checkSales('years.csv', lines(CUSTOMERS, '2025-01-03', '2026-03-31'));
  await workbench.next.click();
  await workbench.see(/New accounts: 4/);
  await workbench.checkSales(
    'weeks.csv',
    lines(
      CUSTOMERS.filter((name) => name !== 'Cedar SA'),
      '2026-04-10',
      '2026-06-30',
    ),
  );
  await workbench.see(/Of the file’s sales of 2026, 180 is added, which is all of it\./);
  await workbench.see(
    /“.*Cedar SA.*” of the workbook is not in this file\. Counted as without an order up to .*19 June 2026.*; revenue to date stays\./,
  );
});

test('it is silent up to the last day of the file', async () => {
  await workbench.next.click();
  await workbench.see(/New accounts: 0; updated: 4/);
  expect(await knownUntil('Cedar SA')).toBe('2026-06-19');
  const { value } = (await workbench.request('loadAlarms', {})) as {
    value: { alarms: { name: string; alarms: object[] }[] };
  };
  expect(value.alarms).toMatchObject([{ name: 'Cedar SA', alarms: [{ kind: 'silent', days: 84, usual: 14, longest: 14 }] }]);
});

test('it is as before once the import is undone', async () => {
  await workbench.sidebar.getByText('Undo this import').click();
  await workbench.sidebar.getByText('Yes, undo it').click();
  await workbench.see('The import is undone: 4 rows as before.');
  expect(await knownUntil('Cedar SA')).toBe('2026-03-27');
});
