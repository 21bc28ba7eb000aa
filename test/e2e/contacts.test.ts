// The customers' people, from a CRM file into the workbook, in a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEW_WORKBOOK, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(NEW_WORKBOOK);
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

/** Chooses a file and continues to the matching of columns. */
async function choose(name: string): Promise<void> {
  await workbench.chooseFile(name, readFileSync(join(__dirname, 'files', name)));
  await workbench.next.click();
  await workbench.see('Match the columns');
}

test('customers are imported first, so that people have an account', async () => {
  await choose('customers.csv');
  await workbench.next.click();
  await workbench.see('Check and import');
  await workbench.next.click();
  await workbench.see('New accounts: 30; updated: 0; unchanged: 0.');
});

test('a contact file is recognized, and its columns are matched', async () => {
  await choose('contacts.csv');
  await workbench.see('Step 2 of 3');
  expect(await workbench.sidebar.getByLabel('What the rows are').inputValue()).toBe('contacts');
  const used = ['First Name', 'Title', 'Account Name', 'Department', 'Contact Owner', 'Buying Role'];
  const uses = await Promise.all(used.map((header) => workbench.sidebar.getByLabel(header, { exact: true }).inputValue()));
  expect(uses).toEqual(['firstName', 'jobTitle', 'account', 'unit', 'ourOwner', 'role'].map((field) => `field:${field}`));
});

test('without a column for the name, the import cannot continue and the panel says why', async () => {
  for (const header of ['First Name', 'Last Name'])
    await workbench.sidebar.getByLabel(header, { exact: true }).selectOption('leaveOut');
  await workbench.see('No column holds the person’s name.');
  expect(await workbench.next.getAttribute('aria-disabled')).toBe('true');
  await workbench.sidebar.getByLabel('First Name', { exact: true }).selectOption('field:firstName');
  await workbench.sidebar.getByLabel('Last Name', { exact: true }).selectOption('field:lastName');
});

test('before writing it reports missing accounts, duplicates, rows without a name and unknown roles', async () => {
  await workbench.next.click();
  await workbench.see('5 people of 4 accounts in the file.');
  await workbench.see(/Their account is not in Accounts yet \(1 row\): Elsewhere Ltd\./);
  await workbench.see('3 things to look at');
  await workbench.see('Row 7 names no person and was left out.');
  await workbench.see('Row 6, column Buying Role: “Blocker” is none of our roles.');
  await workbench.see('Priya Raman of Brightwater Foods is in the file more than once.');
});

test('the people are written into Stakeholders, with joined names and roles in the workbook’s language', async () => {
  await workbench.next.click();
  await workbench.see('New people: 5; updated: 0; unchanged: 0.');
  await workbench.next.click();
  await workbench.see('The people are in Stakeholders now');
  await workbench.tab('Stakeholders');
  const row = async (line: number) => Promise.all(['A', 'B', 'C', 'D', 'E'].map((column) => workbench.shown(`${column}${line}`)));
  expect(await row(4)).toEqual(['Alderbrook Mills', 'Lena Okafor', 'Head of Purchasing', 'Purchasing', 'Decision maker']);
  expect(await row(6)).toEqual(['Brightwater Foods', 'Priya Raman', 'Finance Director', 'Finance', 'Approver']);
  expect(await row(8)).toEqual(['Elsewhere Ltd', 'Sofia Marino', 'Head of IT', 'IT', '']);
  expect(await workbench.shown('A9')).toBe('');
});

test('a second import of the same file changes nothing', async () => {
  await choose('contacts.csv');
  await workbench.next.click();
  await workbench.see('5 people of 4 accounts in the file.');
  await workbench.next.click();
  await workbench.see('Nothing changed: what was taken from the file was in the workbook already.');
  expect(await workbench.shown('A9')).toBe('');
});
