// The customers' people, from a CRM file into the workbook, in a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

/** Chooses a file and continues to the matching of columns. */
async function choose(name: string): Promise<void> {
  await panel.chooseFile(name, readFileSync(join(__dirname, 'files', name)));
  await panel.next.click();
  await panel.see('Match the columns');
}

test('customers are imported first, so that people have an account', async () => {
  await choose('customers.csv');
  await panel.next.click();
  await panel.see('Check and import');
  await panel.next.click();
  await panel.see('New accounts: 30; updated: 0; unchanged: 0.');
});

test('a contact file is recognized, and its columns are matched', async () => {
  await choose('contacts.csv');
  await panel.see('Step 2 of 3');
  expect(await panel.sidebar.getByLabel('What the rows are').inputValue()).toBe('contacts');
  const used = ['First Name', 'Title', 'Account Name', 'Department', 'Contact Owner', 'Buying Role'];
  const uses = await Promise.all(used.map((header) => panel.sidebar.getByLabel(header, { exact: true }).inputValue()));
  expect(uses).toEqual(['firstName', 'jobTitle', 'account', 'unit', 'ourOwner', 'role'].map((field) => `field:${field}`));
});

test('without a column for the name, the import cannot continue and the panel says why', async () => {
  for (const header of ['First Name', 'Last Name'])
    await panel.sidebar.getByLabel(header, { exact: true }).selectOption('leaveOut');
  await panel.see('No column holds the person’s name.');
  expect(await panel.next.getAttribute('aria-disabled')).toBe('true');
  await panel.sidebar.getByLabel('First Name', { exact: true }).selectOption('field:firstName');
  await panel.sidebar.getByLabel('Last Name', { exact: true }).selectOption('field:lastName');
});

test('before writing it reports missing accounts, duplicates, rows without a name and unknown roles', async () => {
  await panel.next.click();
  await panel.see('5 people of 4 accounts in the file.');
  await panel.see(/Their account is not in Accounts yet \(1 row\): Elsewhere Ltd\./);
  await panel.see('3 things to look at');
  await panel.see('Row 7 names no person and was left out.');
  await panel.see('Row 6, column Buying Role: “Blocker” is none of our roles.');
  await panel.see('Priya Raman of Brightwater Foods is in the file more than once.');
});

test('the people are written into Stakeholders, with joined names and roles in the workbook’s language', async () => {
  await panel.next.click();
  await panel.see('New people: 5; updated: 0; unchanged: 0.');
  await panel.next.click();
  await panel.see('The people are in Stakeholders now');
  await panel.tab('Stakeholders');
  const row = async (line: number) => Promise.all(['A', 'B', 'C', 'D', 'E'].map((column) => panel.shown(`${column}${line}`)));
  expect(await row(4)).toEqual(['Alderbrook Mills', 'Lena Okafor', 'Head of Purchasing', 'Purchasing', 'Decision maker']);
  expect(await row(6)).toEqual(['Brightwater Foods', 'Priya Raman', 'Finance Director', 'Finance', 'Approver']);
  expect(await row(8)).toEqual(['Elsewhere Ltd', 'Sofia Marino', 'Head of IT', 'IT', '']);
  expect(await panel.shown('A9')).toBe('');
});

test('a second import of the same file changes nothing', async () => {
  await choose('contacts.csv');
  await panel.next.click();
  await panel.see('5 people of 4 accounts in the file.');
  await panel.next.click();
  await panel.see('Nothing changed: what was taken from the file was in the workbook already.');
  expect(await panel.shown('A9')).toBe('');
});
