// A tab of the workbook, an Excel file and a calendar instead of a CSV file, from the sidebar to the workbook, in a browser.
import { Workbook } from 'exceljs';
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(180_000);

let panel: PanelPage;
beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

const seeRows = () => panel.sidebar.getByRole('region', { name: 'The first rows' }).waitFor({ timeout: 60_000 });

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
    for (const [column, text] of line.entries()) await panel.type(`${'ABC'[column]}${row + 1}`, text);
  await panel.menu('Key Account', 'Import data');
  await panel.sidebar.getByText('Use a tab of this workbook instead').click();
  await panel.sidebar.getByLabel('Tab', { exact: true }).selectOption({ label: 'Sheet1' });
  await panel.sidebar.getByText('Use this tab').click();
  await seeRows();
  await panel.next.click();
  expect(await panel.sidebar.getByLabel('What the rows are').inputValue()).toBe('accounts');
  await panel.next.click();
  await panel.see('2 accounts in the file.');
  await panel.next.click();
  await panel.see('New accounts: 2; updated: 0; unchanged: 0.');
});

test('a sheet of an Excel file is chosen by its title', async () => {
  const book = new Workbook();
  book.addWorksheet('Cover').addRow(['Exported from our CRM']);
  const people = book.addWorksheet('People');
  people.addRow(['Contact Name', 'Account Name', 'Email']);
  people.addRow(['Anna Berg', 'Alder', 'anna@alder.com']);
  await panel.chooseFile('people.xlsx', Buffer.from(await book.xlsx.writeBuffer()));
  await panel.see('This sheet has no rows. Choose another one.');
  expect(await panel.next.getAttribute('aria-disabled')).toBe('true');
  await panel.sidebar.getByLabel('Sheet', { exact: true }).selectOption({ label: 'People' });
  await panel.see('Anna Berg');
  await panel.next.click();
  expect(await panel.sidebar.getByLabel('What the rows are').inputValue()).toBe('contacts');
  await panel.next.click();
  await panel.see('1 person of 1 account in the file.');
  await panel.next.click();
  await panel.see('New people: 1; updated: 0; unchanged: 0.');
});

test('a broken Excel file is refused with what to do', async () => {
  await panel.chooseFile('broken.xlsx', Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]));
  await panel.see(/This Excel file is damaged or incomplete\./);
});

test('a calendar brings the events with people of accounts, and says what stays out', async () => {
  await panel.giveFile('work.ics', CALENDAR);
  await seeRows();
  expect(await panel.sidebar.getByLabel('Encoding').count()).toBe(0);
  await panel.next.click();
  await panel.see('2 activities of 2 accounts.');
  await panel.see('1 left out: private or confidential.');
  await panel.see(/1 row left out: no account is named/);
  await panel.next.click();
  await panel.see('New activities: 2; updated: 0; unchanged: 0.');
  await panel.next.click();
  await panel.see('The activities are in Contact Log.');
  await panel.tab('Contact Log');
  const row = (line: number) => Promise.all(['A', 'B', 'C', 'D', 'E', 'G'].map((column) => panel.shown(`${column}${line}`)));
  expect(await row(3)).toEqual(['Alder', '2026-03-04', 'Anna Berg <anna@alder.com>', 'Meeting', 'Renewal', 'work.ics']);
  expect(await row(4)).toEqual(['Birch', '2026-03-05', 'new@birch.com', 'Meeting', 'Offer', 'work.ics']);
});

test('the same calendar again changes nothing', async () => {
  await panel.chooseFile('work.ics', CALENDAR);
  await seeRows();
  await panel.next.click();
  await panel.see('2 activities of 2 accounts.');
  await panel.next.click();
  await panel.see('Nothing changed: what was taken from the file was in the workbook already.');
});
