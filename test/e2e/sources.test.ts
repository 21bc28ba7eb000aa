// A tab of the workbook, an Excel file and a calendar instead of a CSV file, from the sidebar to the workbook, in a browser.
import { Workbook } from 'exceljs';
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(180_000);

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
  await workbench.saved();
  await workbench.goTo('?new');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const next = () => workbench.sidebar.locator('.buttons.sticky .button.primary');
const see = (words: string | RegExp) => workbench.sidebar.getByText(words).first().waitFor({ timeout: 60_000 });

const seeRows = () => workbench.sidebar.getByRole('region', { name: 'The first rows' }).waitFor({ timeout: 60_000 });

async function choose(name: string, content: string | Buffer): Promise<void> {
  await workbench.menu('Key Account', 'Import data');
  await give(name, content);
}

/** Chooses a file in the open panel. */
async function give(name: string, content: string | Buffer): Promise<void> {
  const buffer = Buffer.from(content);
  await workbench.sidebar.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}

const event = (uid: string, ...lines: string[]) => ['BEGIN:VEVENT', `UID:${uid}`, ...lines, 'END:VEVENT'];
const CALENDAR = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  ...event('1', 'DTSTART:20260304T090000Z', 'SUMMARY:Renewal', 'ATTENDEE;CN=Anna Berg:mailto:anna@alder.com'),
  ...event('2', 'DTSTART:20260305T090000Z', 'SUMMARY:Offer', 'ATTENDEE:mailto:new@birch.com'),
  ...event('3', 'DTSTART:20260306T090000Z', 'SUMMARY:Doctor', 'CLASS:PRIVATE', 'ATTENDEE:mailto:anna@alder.com'),
  ...event('4', 'DTSTART:20260307T090000Z', 'SUMMARY:Lunch', 'ATTENDEE:mailto:friend@gmail.com'),
  'END:VCALENDAR',
].join('\r\n');

test('a tab of the workbook is read as it is shown', async () => {
  const cells = [
    ['Account Name', 'Website', 'Revenue 2025'],
    ['Alder', 'www.alder.com', '1200'],
    ['Birch', 'birch.com', '900'],
  ];
  for (const [row, line] of cells.entries())
    for (const [column, text] of line.entries()) await workbench.type(`${'ABC'[column]}${row + 1}`, text);
  await workbench.menu('Key Account', 'Import data');
  await workbench.sidebar.getByText('Use a tab of this workbook instead').click();
  await workbench.sidebar.getByLabel('Tab', { exact: true }).selectOption({ label: 'Sheet1' });
  await workbench.sidebar.getByText('Use this tab').click();
  await seeRows();
  await next().click();
  expect(await workbench.sidebar.getByLabel('What the rows are').inputValue()).toBe('accounts');
  await next().click();
  await see('2 accounts in the file.');
  await next().click();
  await see('New accounts: 2; updated: 0; unchanged: 0.');
});

test('a sheet of an Excel file is chosen by its title', async () => {
  const book = new Workbook();
  book.addWorksheet('Cover').addRow(['Exported from our CRM']);
  const people = book.addWorksheet('People');
  people.addRow(['Contact Name', 'Account Name', 'Email']);
  people.addRow(['Anna Berg', 'Alder', 'anna@alder.com']);
  await choose('people.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  await see('This sheet has no rows. Choose another one.');
  expect(await next().getAttribute('aria-disabled')).toBe('true');
  await workbench.sidebar.getByLabel('Sheet', { exact: true }).selectOption({ label: 'People' });
  await see('Anna Berg');
  await next().click();
  expect(await workbench.sidebar.getByLabel('What the rows are').inputValue()).toBe('contacts');
  await next().click();
  await see('1 person of 1 account in the file.');
  await next().click();
  await see('New people: 1; updated: 0; unchanged: 0.');
});

test('a broken Excel file is refused with what to do', async () => {
  await choose('broken.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
  await see(/This Excel file is damaged or incomplete\./);
});

test('a calendar brings the events with people of accounts, and says what stays out', async () => {
  await give('work.ics', CALENDAR);
  await seeRows();
  expect(await workbench.sidebar.getByLabel('Encoding').count()).toBe(0);
  await next().click();
  await see('2 activities of 2 accounts.');
  await see('1 left out: private or confidential.');
  await see(/1 row left out: no account is named/);
  await next().click();
  await see('New activities: 2; updated: 0; unchanged: 0.');
  await next().click();
  await see('The activities are in Contact Log.');
  await workbench.tab('Contact Log');
  const row = (line: number) => Promise.all(['A', 'B', 'C', 'D', 'E', 'G'].map((column) => workbench.shown(`${column}${line}`)));
  expect(await row(3)).toEqual(['Alder', '2026-03-04', 'Anna Berg <anna@alder.com>', 'Meeting', 'Renewal', 'work.ics']);
  expect(await row(4)).toEqual(['Birch', '2026-03-05', 'new@birch.com', 'Meeting', 'Offer', 'work.ics']);
});

test('the same calendar again changes nothing', async () => {
  await choose('work.ics', CALENDAR);
  await seeRows();
  await next().click();
  await see('2 activities of 2 accounts.');
  await next().click();
  await see('Everything in the file was in the workbook already.');
});
