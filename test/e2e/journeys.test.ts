// The first ten minutes of a key account team, in a browser, with the add-on as Google would run it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import type { Locator } from 'playwright-core';
import { FIRST_START, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

const file = (name: string) => join(__dirname, 'files', name);
let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(FIRST_START);
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const heading = (): Locator => workbench.sidebar.locator('.step h2');

/** Waits for a step of the import by its heading. */
const step = (title: string): Promise<void> => heading().filter({ hasText: title }).waitFor({ timeout: 60_000 });

async function newWorkbook(): Promise<void> {
  await workbench.saved();
  await workbench.goTo('?new');
}

async function openPanel(item: string): Promise<void> {
  await workbench.menu('Key Account', item);
}

/** Chooses a file and continues to its check. */
async function bringIn(name: string): Promise<void> {
  await openPanel('Import data');
  await workbench.giveFile(name, readFileSync(file(name)));
  await workbench.next.click();
  await step('Match the columns');
  await workbench.next.click();
  await step('Check and import');
}

describe('the first start', () => {
  test('shows the dashboard, and beside it the way to one’s own data and to the first board page', async () => {
    expect(await workbench.ask('shownSheet')).toBe('Dashboard');
    await workbench.expectShown('A4', '5 of 5 seats');
    await workbench.sidebar.getByRole('button', { name: 'Start with my own data' }).waitFor({ timeout: 60_000 });
    expect(await workbench.sidebar.locator('.path li button').allInnerTexts()).toEqual([
      'Import data',
      'Choose criteria',
      'Rank accounts ▸ Score',
      'Rank accounts ▸ Confirm tiers',
      'Print board page',
    ]);
  });

  test('shows ranked sample accounts with confirmed tiers, and the sentence about the line', async () => {
    await workbench.tab('Scoring Matrix');
    await workbench.expectShown('B5', 'Key');
    await workbench.expectShown(
      'A2',
      '5 key of 24 · seats 5 of 5 · cut-off 7.0 · next: Aquilonda Waterworks (sample) 7.10 · 2 not fully scored',
    );
    await workbench.expectShown('H5', '8.05');
    await workbench.expectShown('I5', '2');
    await workbench.expectShown('J5', 'Key');
    await workbench.expectShown('H21', '4/5');
  });

  test('headers of two lines are not cut: their row is higher than others', async () => {
    const [header, first, second] = [
      await workbench.ask('middle', 'C4'),
      await workbench.ask('middle', 'C5'),
      await workbench.ask('middle', 'C6'),
    ];
    expect(first.y - header.y).toBeGreaterThan(second.y - first.y + 3);
  });

  test('ranks again as soon as a score is typed, and takes a score of 11 back with the reason', async () => {
    await workbench.type('F21', '8');
    await workbench.expectShown('H21', '4.55');
    await workbench.type('C6', '11');
    await workbench.toasts.getByText('11: ').waitFor();
    await workbench.expectShown('C6', '4');
  });

  test('is still there after a restart', async () => {
    await workbench.restart();
    await workbench.tab('Scoring Matrix');
    await workbench.expectShown('H21', '4.55');
    await workbench.expectShown('J5', 'Key');
  });
});

describe('importing customers', () => {
  test('leads from a CRM export to a ranking', async () => {
    await newWorkbook();
    await bringIn('customers.csv');
    await workbench.next.click();
    await workbench.sidebar.getByText('New accounts: 30; updated: 0; unchanged: 0.').waitFor({ timeout: 60_000 });
    await workbench.next.click();
    await step('Choose the candidates');
    await workbench.next.click();
    await step('Feed the scores');
    await workbench.sidebar.getByText('Count only the fed criteria for now').click();
    await workbench.next.click();
    await step('Seats and cut-off');
    await workbench.next.click();
    await workbench.sidebar.getByRole('button', { name: 'Choose criteria' }).waitFor({ timeout: 60_000 });

    await workbench.tab('Scoring Matrix');
    expect(await workbench.shown('A2')).toMatch(/^\d+ suggested as key of \d+ · seats \d of 5 · cut-off \d\.\d/);
    await workbench.tab('Accounts');
    await workbench.expectShown('A3', 'Alderbrook Mills');
  });

  test('a second import of the same file changes nothing', async () => {
    await bringIn('customers.csv');
    await workbench.next.click();
    await workbench.sidebar
      .getByText('Nothing changed: what was taken from the file was in the workbook already.')
      .waitFor({ timeout: 60_000 });
  });
});

test('the workbook is exported as a real .xlsx with the scores as values', async () => {
  await workbench.saved();
  await workbench.goTo('?workbook=Key%20Account%20sample');
  const download = workbench.page.waitForEvent('download');
  await workbench.menu('File', 'Download as .xlsx');
  const path = await (await download).path();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(path);
  const matrix = book.getWorksheet('Scoring Matrix');
  expect(matrix?.getCell('A5').value).toBe('Ferrowald Steel (sample)');
  expect(typeof matrix?.getCell('H5').value).toBe('number');
  expect(matrix?.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 4 });
});

describe('starting with one’s own data', () => {
  test('takes the sample out and leads to the import', async () => {
    await workbench.saved();
    await workbench.goTo('?workbook=Key%20Account%20sample');
    await openPanel('Set up workbook');
    await workbench.sidebar.getByRole('button', { name: 'Start with my own data' }).click();
    await workbench.sidebar.getByRole('button', { name: 'Remove', exact: true }).click();
    await workbench.sidebar.getByRole('heading', { name: 'Import data' }).waitFor({ timeout: 60_000 });
    expect(await workbench.ask('shownSheet')).toBe('Scoring Matrix');
    await workbench.expectShown('A5', '');
    await workbench.tab('Dashboard');
    await workbench.expectShown(
      'B8',
      'No key account is confirmed yet. Import data, then confirm tiers in Rank accounts: this page shows them.',
    );
  });
});

test('a Persian user gets a Persian workbook and sidebar, right-to-left', async () => {
  await workbench.saved();
  await workbench.page.getByRole('combobox', { name: 'Your language' }).selectOption('fa');
  await workbench.page.waitForFunction(() => document.documentElement.dir === 'rtl');
  await workbench.ready();
  await workbench.goTo('?new');
  await workbench.menu('حساب کلیدی', 'آماده‌سازی فایل');
  await workbench.sidebar.getByText('بارگذاری داده نمونه').waitFor({ timeout: 60_000 });
  expect(await workbench.ask('sheets')).toEqual(expect.arrayContaining(['ماتریس امتیازدهی', 'معیارها', 'مشتریان']));
  expect(await workbench.sidebar.locator('html').getAttribute('dir')).toBe('rtl');
});
