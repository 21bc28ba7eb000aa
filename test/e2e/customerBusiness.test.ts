// The customer's business in a browser: facts by one line and Enter, their age, and SWOT moved between its quadrants.
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
  await openBusiness();
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const part = (name: string) => workbench.sidebar.getByRole('region', { name, exact: true });

async function openBusiness(): Promise<void> {
  await workbench.menu('Key Account', 'Edit account plan');
  await workbench.sidebar.getByRole('tab', { name: /^Customer’s business/ }).click();
  await workbench.see('What the customer itself wants and works on');
}

async function add(name: string, ...lines: string[]): Promise<void> {
  const line = workbench.sidebar.getByLabel(name, { exact: true });
  await line.focus();
  for (const each of lines) {
    await workbench.page.keyboard.type(each);
    await workbench.press('Enter');
  }
}

async function save(): Promise<void> {
  await workbench.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await workbench.sidebar.getByText('Saved', { exact: true }).waitFor({ timeout: 30_000 });
}

test('a line and Enter add a fact, and the next one can follow at once', async () => {
  await add('Add a business goal', 'Double the export share', 'Halve the scrap rate');
  await part('Business goals').getByText('Halve the scrap rate').first().waitFor();
  expect(await part('Business goals').locator('.record').count()).toBe(2);
  await workbench.see('Confirmed today');
});

test('financial health has a rating, a day and a source with a link', async () => {
  await add('Add a finding', 'Equity ratio of 41%');
  const health = part('Financial health');
  await health.getByLabel('Rating').selectOption('strong');
  await health.getByRole('button', { name: 'Today' }).click();
  await health.getByLabel('Source').fill('Annual report: https://example.com/report.pdf');
  expect(await health.getByRole('link', { name: 'Open the source' }).getAttribute('href')).toBe('https://example.com/report.pdf');
  await save();
  await workbench.tab('Customer Business');
  await workbench.expectShown('C5', 'Equity ratio of 41%');
  await workbench.expectShown('D5', 'Strong');
});

test('a fact without recent confirmation asks whether it is still true, and one click confirms it', async () => {
  const today = await workbench.shown('J3');
  await workbench.type('J3', '2020-01-31');
  await openBusiness();
  await workbench.see(/^Not confirmed for [\d,]+ days\. Is it still true\?/);
  await workbench.sidebar.getByRole('button', { name: 'Still true: Double the export share' }).click();
  expect(await workbench.sidebar.getByText('Is it still true?').count()).toBe(0);
  await save();
  await workbench.expectShown('J3', today);
});

test('SWOT entries are in their quadrants, the highest impact first, and move with a dropdown', async () => {
  await workbench.see('What holds the customer back?');
  await add('Add a strength', 'Own port', 'Lowest cost');
  await workbench.sidebar.getByLabel('Impact', { exact: true }).selectOption('high');
  const lines = (name: string) => part(name).locator('.swot-entry .words').allInnerTexts();
  expect(await lines('Strengths')).toEqual(['Lowest cost', 'Own port']);
  await part('Strengths').getByRole('button', { name: 'Own port' }).click();
  await workbench.sidebar.getByLabel('Quadrant').selectOption('threat');
  await workbench.sidebar.getByLabel('What we do about it').fill('Offer a lease');
  expect([await lines('Strengths'), await lines('Threats')]).toEqual([['Lowest cost'], ['Own port']]);
  await save();
  await workbench.tab('SWOT');
  await workbench.expectShown('B4', 'Threat');
  await workbench.expectShown('C5', 'Lowest cost');
});

test('a removed entry stays visible with Undo until it is saved', async () => {
  await part('Threats').getByRole('button', { name: 'Own port' }).click();
  await workbench.sidebar.getByRole('button', { name: 'Remove Own port' }).click();
  await part('Threats').getByText('What in its market could hurt the customer?').waitFor();
  await workbench.sidebar.getByRole('button', { name: 'Undo', exact: true }).click();
  await part('Threats').getByRole('button', { name: 'Own port' }).waitFor();
});
