// Readiness from the first question to the printed page, and the job description, in a browser.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import type { AddOnSettings } from '../../workbench/server/AddOn';
import { Workbench } from './setup/workbench';

jest.setTimeout(120_000);

const { workbench: settings } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as {
  workbench: AddOnSettings;
};

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({ settings });
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

/** Waits until the verdict has this text. */
const verdict = (words: RegExp) => workbench.sidebar.locator('.verdict').filter({ hasText: words }).waitFor({ timeout: 5000 });
const question = (words: string) => workbench.sidebar.getByRole('combobox', { name: words });
const choose = (group: string, answer: string) =>
  workbench.sidebar.getByRole('group', { name: group }).getByLabel(answer, { exact: true }).click();
const fill = (label: string, figure: string) => workbench.sidebar.getByLabel(label).fill(figure);
const press = (name: string) => workbench.dialogPage.getByRole('button', { name, exact: true }).click();
const copied = () => workbench.page.evaluate(() => navigator.clipboard.readText());

async function setUp(link: string): Promise<void> {
  await workbench.menu('Key Account', 'Set up workbook');
  await workbench.sidebar.getByRole('button', { name: link, exact: true }).click({ timeout: 60_000 });
}

async function checkReadiness(): Promise<void> {
  await setUp('Check readiness');
  await workbench.sidebar.locator('.verdict').waitFor({ timeout: 60_000 });
}

/** The number of sheets of the page in the dialog. */
async function sheetsOf(format: 'A4' | 'Letter'): Promise<number> {
  const element = await workbench.page.locator('.add-on-dialog iframe').elementHandle();
  const frames = [await element?.contentFrame(), ...workbench.page.frames()].filter((frame): frame is Frame => Boolean(frame));
  for (const frame of frames) {
    if (
      (await frame
        .locator('.page footer')
        .count()
        .catch(() => 0)) !== 1
    )
      continue;
    const content = await frame.content();
    const sheet = await workbench.page.context().newPage();
    await sheet.setContent(content.replace(/<script[^]*?<\/script>/g, ''));
    await sheet.emulateMedia({ media: 'print' });
    expect(await sheet.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const pdf = (await sheet.pdf({ format })).toString('latin1');
    await sheet.close();
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }
  throw new Error('There is no page.');
}

test('the verdict follows each answer', async () => {
  await checkReadiness();
  await verdict(/0 of 10 answered/);
  for (const words of ['sales process', 'more could your customers', 'other departments and sites', 'rivals', 'people and means'])
    await question(words).selectOption('4');
  await choose('Do customers mean to buy nothing more', 'No');
  await choose('Does the whole company', 'Yes');
  await choose('Has senior management', 'Yes');
  await choose('For how long', '24 months');
  await choose('Are your sales quick', 'Yes');
  await verdict(/10 of 11 answered/);
  await choose('Does a first sale open the door', 'Yes');
  await verdict(/^Land and expand\s+All answered/);
  await choose('Are your sales quick', 'No');
  await verdict(/^Go\s+All answered/);
  await choose('Has senior management', 'No');
  await verdict(/^Not yet\s+All answered/);
  await choose('Has senior management', 'Yes');
});

test('a case that does not pay back is an argument against; a case that pays back shows when', async () => {
  await fill('Margin on both', '30');
  await fill('Cost of one a year', '900000');
  await fill('Extra growth a year', '5');
  await verdict(/Not yet/);
  await fill('Cost of one a year', '90000');
  await fill('Extra growth a year', 'twelve');
  await workbench.sidebar.getByText('Give a number from 0 to 500.').waitFor();
  await fill('Extra growth a year', '12');
  await verdict(/^Go/);
  await workbench.sidebar.getByText(/^Pays back in month \d+\.$/).waitFor();
});

test('unsaved answers are still there after opening another panel', async () => {
  await checkReadiness();
  await verdict(/^Go/);
  expect(await workbench.sidebar.getByText('Not saved yet').count()).toBe(1);
  await workbench.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await workbench.sidebar.locator('[data-state=saved]').waitFor();
  expect(await workbench.sidebar.getByText('Saved', { exact: true }).count()).toBe(1);
});

test('if a colleague changed the same answer, the panel asks whose counts, and keeps the rest', async () => {
  const { value } = (await workbench.request('loadReadiness', {})) as { value: { answers: object } };
  const theirs = { ...value.answers, upsell: 5, companySupport: false };
  expect(await workbench.request('saveReadiness', { was: value.answers, answers: theirs })).toMatchObject({ ok: true });
  await question('more could your customers').selectOption('3');
  await question('sales process').selectOption('5');
  await workbench.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await workbench.sidebar.getByText('Someone changed the same part meanwhile').waitFor();
  await workbench.sidebar.getByRole('button', { name: 'Take theirs' }).click();
  await verdict(/Not yet/);
  expect(await question('more could your customers').inputValue()).toBe('5');
  expect(await question('sales process').inputValue()).toBe('5');
  await choose('Does the whole company', 'Yes');
  await workbench.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await workbench.sidebar.locator('[data-state=saved]').waitFor();
});

test('the page is saved first, fits one sheet, and is copied as text', async () => {
  await question('rivals').selectOption('5');
  await workbench.sidebar.getByRole('button', { name: 'Page to print' }).click();
  await workbench.dialogPage.locator('.page footer').waitFor({ timeout: 60_000 });
  for (const format of ['A4', 'Letter'] as const) expect([format, await sheetsOf(format)]).toEqual([format, 1]);
  await press('Copy as text');
  await workbench.dialogPage.getByText('Copied. Paste it into a mail or a document.').waitFor();
  expect(await copied()).toContain('How do you stand against your rivals? · 5 · Customers hardly look elsewhere');
  expect(await copied()).toContain('Begin with Quillmere Hospitals (sample), ');
  await workbench.dialog.getByRole('button', { name: 'Close' }).click();
});

test('the job description is edited in place, saved, printed on one sheet, copied, and reset to the proposal', async () => {
  await setUp('Job description');
  const page = workbench.dialogPage;
  await page.locator('.job-description footer').waitFor({ timeout: 60_000 });
  for (const format of ['A4', 'Letter'] as const) expect([format, await sheetsOf(format)]).toEqual([format, 1]);
  await page.getByRole('button', { name: 'Edit Mission' }).click();
  await page.getByLabel('Edit Mission').fill('Keeps the north.\nAnd grows it.');
  await page.getByRole('button', { name: 'Done' }).click();
  await press('Save');
  await page.locator('[data-state=saved]').waitFor();
  await press('Copy as text');
  expect(await copied()).toContain('MISSION\n- Keeps the north.\n- And grows it.\n');
  await workbench.dialog.getByRole('button', { name: 'Close' }).click();

  await setUp('Job description');
  await page.getByText('And grows it.').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Back to the proposed text Mission' }).click();
  await page.getByText('Thinks in years and joint projects, not in single deals.').waitFor();
  await workbench.dialog.getByRole('button', { name: 'Close' }).click();
});
