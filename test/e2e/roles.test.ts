// The sentences for people who cannot change the workbook, in both languages, in a browser.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { problems } from '../../src/text/en/problems';
import { problems as persian } from '../../src/text/fa/problems';
import type { SavedWorkbook } from '../../workbench/host/SavedWorkbook';
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(180_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

/** Changes a setting in the panel and saves it. */
async function changeSetting(menu: string, panel: string, label: string, save: string): Promise<void> {
  await workbench.menu(menu, panel);
  const currency = workbench.sidebar.getByLabel(label, { exact: true });
  await currency.fill('CHF', { timeout: 60_000 });
  await workbench.sidebar.getByRole('button', { name: save, exact: true }).click();
}

/** Has the owner protect every tab, so that other editors change nothing in it. */
async function protectEverything(): Promise<void> {
  await workbench.saved();
  for (const name of readdirSync(workbench.workbooks).filter((file) => /^[^.].*\.json$/.test(file))) {
    const path = join(workbench.workbooks, name);
    const saved = JSON.parse(readFileSync(path, 'utf8')) as SavedWorkbook;
    const protections = saved.workbook.sheetOrder.map((sheetId, at) => ({
      id: `whole${at}`,
      sheetId,
      area: null,
      description: '',
      warningOnly: false,
    }));
    writeFileSync(path, JSON.stringify({ ...saved, protections }));
  }
}

test('viewers, commenters and editors of protected tabs read why nothing was saved', async () => {
  for (const role of ['viewer', 'commenter'] as const) {
    await workbench.restart({ role });
    await changeSetting('Key Account', 'Change settings', 'Currency', 'Save');
    await workbench.sidebar.getByText(problems.readOnly()).first().waitFor({ timeout: 60_000 });
  }
  await protectEverything();
  await workbench.restart({ role: 'editor' });
  await changeSetting('Key Account', 'Change settings', 'Currency', 'Save');
  await workbench.sidebar.getByText(problems.protectedCells()).first().waitFor({ timeout: 60_000 });
});

test('the same in Persian', async () => {
  await workbench.page.getByRole('combobox', { name: 'Your language' }).selectOption('fa');
  await workbench.page.waitForFunction(() => document.documentElement.dir === 'rtl');
  await workbench.ready();
  await changeSetting('حساب کلیدی', 'تغییر تنظیمات', 'واحد پول', 'ذخیره');
  await workbench.sidebar.getByText(persian.protectedCells()).first().waitFor({ timeout: 60_000 });
  await workbench.restart({ role: 'viewer' });
  await changeSetting('حساب کلیدی', 'تغییر تنظیمات', 'واحد پول', 'ذخیره');
  await workbench.sidebar.getByText(persian.readOnly()).first().waitFor({ timeout: 60_000 });
});
