// Readiness from the first question to the printed page, and the job description, in a browser.
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

/** Waits until the verdict has this text. */
const verdict = (words: RegExp) => panel.sidebar.locator('.verdict').filter({ hasText: words }).waitFor({ timeout: 5000 });
const question = (words: string) => panel.sidebar.getByRole('combobox', { name: words });
const choose = (group: string, answer: string) =>
  panel.sidebar.getByRole('group', { name: group }).getByLabel(answer, { exact: true }).click();
const fill = (label: string, figure: string) => panel.sidebar.getByLabel(label).fill(figure);
const press = (name: string) => panel.dialogPage.getByRole('button', { name, exact: true }).click();

async function setUp(link: string): Promise<void> {
  await panel.menu('Key Account', 'Set up workbook');
  await panel.sidebar.getByRole('button', { name: link, exact: true }).click({ timeout: 60_000 });
}

async function checkReadiness(): Promise<void> {
  await setUp('Check readiness');
  await panel.sidebar.locator('.verdict').waitFor({ timeout: 60_000 });
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
  await panel.sidebar.getByText('Give a number from 0 to 500.').waitFor();
  await fill('Extra growth a year', '12');
  await verdict(/^Go/);
  await panel.sidebar.getByText(/^Pays back in month \d+\.$/).waitFor();
});

test('unsaved answers are still there after opening another panel', async () => {
  await checkReadiness();
  await verdict(/^Go/);
  expect(await panel.sidebar.getByText('Not saved yet').count()).toBe(1);
  await panel.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.sidebar.locator('[data-state=saved]').waitFor();
  expect(await panel.sidebar.getByText('Saved', { exact: true }).count()).toBe(1);
});

test('if a colleague changed the same answer, the panel asks whose counts, and keeps the rest', async () => {
  const { value } = (await panel.request('loadReadiness', {})) as { value: { answers: object } };
  const theirs = { ...value.answers, upsell: 5, companySupport: false };
  expect(await panel.request('saveReadiness', { was: value.answers, answers: theirs })).toMatchObject({ ok: true });
  await question('more could your customers').selectOption('3');
  await question('sales process').selectOption('5');
  await panel.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.sidebar.getByText('Someone changed the same part meanwhile').waitFor();
  await panel.sidebar.getByRole('button', { name: 'Take theirs' }).click();
  await verdict(/Not yet/);
  expect(await question('more could your customers').inputValue()).toBe('5');
  expect(await question('sales process').inputValue()).toBe('5');
  await choose('Does the whole company', 'Yes');
  await panel.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.sidebar.locator('[data-state=saved]').waitFor();
});

test('the page is saved first, fits one sheet, and is copied as text', async () => {
  await question('rivals').selectOption('5');
  await panel.sidebar.getByRole('button', { name: 'Page to print' }).click();
  await panel.dialogPage.locator('.page footer').waitFor({ timeout: 60_000 });
  for (const format of ['A4', 'Letter'] as const) expect(await panel.printed(format)).toMatchObject({ sheets: 1 });
  await press('Copy as text');
  await panel.dialogPage.getByText('Copied. Paste it into a mail or a document.').waitFor();
  expect(await panel.copied()).toContain('How do you stand against your rivals? · 5 · Customers hardly look elsewhere');
  expect(await panel.copied()).toContain('Begin with Quillmere Hospitals (sample), ');
  await panel.closeDialog();
});

test('the job description is edited in place, saved, printed on one sheet, copied, and reset to the proposal', async () => {
  await setUp('Job description');
  const page = panel.dialogPage;
  await page.locator('.job-description footer').waitFor({ timeout: 60_000 });
  for (const format of ['A4', 'Letter'] as const) expect(await panel.printed(format)).toMatchObject({ sheets: 1 });
  await page.getByRole('button', { name: 'Edit Mission' }).click();
  await page.getByLabel('Edit Mission').fill('Keeps the north.\nAnd grows it.');
  await page.getByRole('button', { name: 'Done' }).click();
  await press('Save');
  await page.locator('[data-state=saved]').waitFor();
  await press('Copy as text');
  expect(await panel.copied()).toContain('MISSION\n- Keeps the north.\n- And grows it.\n');
  await panel.closeDialog();

  await setUp('Job description');
  await page.getByText('And grows it.').waitFor({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Back to the proposed text Mission' }).click();
  await page.getByText('Thinks in years and joint projects, not in single deals.').waitFor();
  await panel.closeDialog();
});
