// A customer that is not in the next file of later sales: it is asked about, falls silent, and is as before once the import is undone.
import { addDays } from '../../src/model/calendar/addDays';
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(180_000);

/** An order every 14 days of each customer. */
const lines = (customers: readonly string[], from: string, until: string): string =>
  [
    'Customer,Date,Product group,Net amount',
    ...Array.from({ length: 60 }, (_, at) => addDays(from, 14 * at))
      .filter((day) => day <= until)
      .flatMap((day) => customers.map((customer) => `${customer},${day},Valves,10`)),
  ].join('\n');

let panel: PanelPage;
beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook, today: '2026-07-01' });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

async function knownUntil(customer: string): Promise<unknown> {
  const { value } = (await panel.request('loadImported', { table: 'accounts' })) as {
    value: { columns: { key: string }[]; rows: unknown[][] };
  };
  const at = value.columns.findIndex(({ key }) => key === 'salesUntil');
  return value.rows.find(([, name]) => name === customer)?.[at + 3];
}

const CUSTOMERS = ['Alder Ltd', 'Birch GmbH', 'Cedar SA', 'Dogwood Inc'];

test('the Check step asks about it, and how much is added', async () => {
  await panel.checkSales('years.csv', lines(CUSTOMERS, '2025-01-03', '2026-03-31'));
  await panel.next.click();
  await panel.see(/New accounts: 4/);
  await panel.checkSales(
    'weeks.csv',
    lines(
      CUSTOMERS.filter((name) => name !== 'Cedar SA'),
      '2026-04-10',
      '2026-06-30',
    ),
  );
  await panel.see(/Of the file’s sales of 2026, 180 is added, which is all of it\./);
  await panel.see(
    /“.*Cedar SA.*” of the workbook is not in this file\. Counted as without an order up to .*19 June 2026.*; revenue to date stays\./,
  );
});

test('it is silent up to the last day of the file', async () => {
  await panel.next.click();
  await panel.see(/New accounts: 0; updated: 4/);
  expect(await knownUntil('Cedar SA')).toBe('2026-06-19');
  const { value } = (await panel.request('loadAlarms', {})) as {
    value: { alarms: { name: string; alarms: object[] }[] };
  };
  expect(value.alarms).toMatchObject([{ name: 'Cedar SA', alarms: [{ kind: 'silent', days: 84, usual: 14, longest: 14 }] }]);
});

test('it is as before once the import is undone', async () => {
  await panel.sidebar.getByText('Undo this import').click();
  await panel.sidebar.getByText('Yes, undo it').click();
  await panel.see('The import is undone: 4 rows as before.');
  expect(await knownUntil('Cedar SA')).toBe('2026-03-27');
});
