// Files of every kind in the import panel: sales lines with a year that goes on, and files that are not what their name says.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

describe('importing sales lines', () => {
  test('distinguishes full years from the year to date', async () => {
    await panel.chooseFile('sales.csv', readFileSync(join(__dirname, 'files', 'sales.csv')));
    await panel.next.click();
    await panel.see('Match the columns');
    await panel.next.click();
    await panel.sidebar.getByText('It is kept as revenue to date').waitFor();
    await panel.see(/Neither the file nor the workbook names a currency/);
    await panel.next.click();
    await panel.sidebar.getByText('New accounts: 12').waitFor({ timeout: 60_000 });
    await panel.tab('Accounts');
    const headers = await Promise.all(['F2', 'G2', 'H2', 'I2'].map((cell) => panel.shown(cell)));
    expect(headers).toEqual(['Revenue 2021', 'Revenue 2022', 'Revenue 2023', 'Revenue 2024 to date']);
  });
});

describe('an unusable file', () => {
  beforeAll(() => panel.menu('Key Account', 'Import data'));

  test('an empty file is reported', async () => {
    await panel.giveFile('empty.csv', Buffer.alloc(0));
    await panel.sidebar.getByText('This file is empty.').waitFor();
  });

  test('an Excel workbook named .csv is read as what it is', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Customers');
    sheet.addRow(['Account', 'Revenue 2024']);
    sheet.addRow(['Renamed Workbook Ltd', 100]);
    await panel.giveFile('renamed.csv', Buffer.from(await book.xlsx.writeBuffer()));
    await panel.sidebar.getByText('Renamed Workbook Ltd').first().waitFor();
  });

  test('a Persian file in Windows-1256 is read as Persian', async () => {
    // The bytes of "نام مشتری;درآمد 1402" and one account, in Windows-1256.
    const header = [0xe4, 0xc7, 0xe3, 0x20, 0xe3, 0xd4, 0xca, 0xd1, 0xed, 0x3b, 0xcf, 0xd1, 0xc2, 0xe3, 0xcf];
    const name = [0xc8, 0xc7, 0xe4, 0x98, 0x20, 0xd3, 0xc7, 0xe3, 0xc7, 0xe4];
    const bytes = Buffer.concat([Buffer.from(header), Buffer.from(' 1402\n'), Buffer.from(name), Buffer.from(';125000\n')]);
    await panel.giveFile('persian.csv', bytes);
    await panel.sidebar.getByText('بانک سامان').first().waitFor();
  });
});
