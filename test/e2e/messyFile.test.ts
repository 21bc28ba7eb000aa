// A file as bookkeeping really writes it, from the drop to the workbook, in a browser. Each finding has a sentence and can be changed.
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(180_000);

const FILE = [
  'Sales report 2025,,,,,',
  '',
  'Customer,Order ID,Order Date,Status,Product,Amount',
  'Alder Ltd,1,2024-01-15,Completed,Racks,"€1,000"',
  'Alder Ltd.,2,2024-12-20,Completed,Racks,"€2,000"',
  '"19 inch rack company,3,2024-06-01,Completed,Racks,€50',
  'Birch GmbH,4,2024-07-01,Cancelled,Lamps,"€9,000"',
  'Birch GmbH,5,2024-08-01,Completed,Lamps,$700',
  'Cedar,6,2024-09-01,Completed,Lamps,€300',
  'Cedar,6,2024-09-01,Completed,Lamps,€300',
  'Total,,,,,"€13,350"',
  'Confidential Information - Do Not Distribute',
].join('\n');

let panel: PanelPage;
beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

test('the header is found below the title, and the columns with it', async () => {
  await panel.chooseFile('report.csv', FILE);
  await panel.next.click();
  await panel.see('Match the columns');
  expect(await panel.sidebar.getByLabel('What the rows are').inputValue()).toBe('salesLines');
  expect(await panel.sidebar.getByLabel('Where the headers are').inputValue()).toBe('1');
  expect(await panel.sidebar.getByLabel('Status', { exact: true }).inputValue()).toBe('field:status');
});

test('a mapping that is not imported yet is back with the same file, and can be dropped', async () => {
  const { sidebar } = panel;
  const status = sidebar.getByLabel('Status', { exact: true });
  await status.selectOption('field:documentType');
  await panel.chooseFile('report.csv', FILE);
  await panel.next.click();
  await panel.see('Your changes from before are back. They are not saved yet.');
  expect(await status.inputValue()).toBe('field:documentType');
  await sidebar.getByText('Drop them').click();
  await sidebar.getByText('Your changes from before are back.').waitFor({ state: 'detached' });
  expect(await status.inputValue()).toBe('field:status');
});

test('each finding has a sentence, with its rows', async () => {
  await panel.next.click();
  await panel.see('4 sales of 3 accounts.');
  await panel.see(/The file has .*EUR.* and .*USD.*\. 1 row must be converted: give a rate, or leave it out/);
  await panel.see(/The workbook has no currency yet\. With this import it becomes .*EUR/);
  await panel.see(/Left out by .?Status.?: .*Cancelled.? \(1 row\)\./);
  await panel.see(/2 rows left out: totals, balances, notes or uneven rows, such as “Total”/);
  await panel.see(/1 row with a quotation mark that is never closed/);
  await panel.see(/1 row repeats another one in every cell/);
  await panel.see(/Alder Ltd.* and .*Alder Ltd\..* are nearly the same: taken as one customer/);
});

test('a person may decide otherwise, and the figures follow', async () => {
  const currencies = panel.sidebar.locator('.notice').filter({ hasText: 'The file has' });
  await currencies.getByLabel(/^.?USD/).selectOption('rate');
  const rate = currencies.getByLabel('What 1 USD is worth in EUR');
  expect(await rate.inputValue()).toBe('');
  await rate.pressSequentially('abc');
  await panel.see('Give a number, such as 12.5.');
  await rate.blur();
  expect(await rate.inputValue()).toBe('abc');
  expect(await panel.next.getAttribute('aria-disabled')).toBe('true');
  await rate.fill('');
  // The field keeps what is typed, although 0.0 is not a rate and 0.09 is one.
  await rate.pressSequentially('0.092', { delay: 100 });
  expect(await rate.inputValue()).toBe('0.092');
  await panel.see(/Everything is counted in EUR/);
  await panel.see('5 sales of 4 accounts.');
});

test('a row that is not a customer can be left out by hand, and taken in again', async () => {
  await panel.sidebar.getByText('4 new').click();
  await panel.sidebar.getByLabel('Cedar').click();
  await panel.see('3 new');
  await panel.see('3,114.4');
  await panel.sidebar.getByLabel('Cedar').click();
  await panel.see('4 new');
  await panel.see('3,414.4');
});

test('the workbook gets what the user decided', async () => {
  await panel.next.click();
  await panel.see('New accounts: 4; updated: 0; unchanged: 0.');
  await panel.tab('Accounts');
  await panel.expectShown('A3', 'Alder Ltd');
});

test('the next file with these headers is read as the user decided, and what it replaces is named', async () => {
  const later = FILE.replace('"€2,000"', '"€2,500"').replace('Total,', 'Elm,9,2024-10-01,Completed,Racks,€10\nTotal,');
  await panel.chooseFile('next.csv', later);
  await panel.next.click();
  await panel.see(/Read as on/);
  await panel.next.click();
  // The rate that the user gave is in force.
  await panel.see(/Everything is counted in EUR/);
  await panel.see('The first rows, as they are read');
  await panel.see('Revenue 2024: 1 value replaced by another');
  await panel.see('1 new');
  await panel.next.click();
  // Eight lines of two products are enough to propose these as categories, which all accounts get.
  await panel.see('New accounts: 1; updated: 4; unchanged: 0.');
});

test('one button takes the import back, after the sidebar was closed too', async () => {
  await panel.menu('Key Account', 'Import data');
  await panel.sidebar.getByText(/Last import: .*next\.csv/).click();
  await panel.sidebar.getByText('Undo this import').click();
  await panel.sidebar.getByText('Yes, undo it').click();
  await panel.see('The import is undone: 1 row removed, 1 row as before.');
  await panel.tab('Accounts');
  await panel.expectShown('A6', 'Cedar');
  await panel.expectShown('A7', '');
});
