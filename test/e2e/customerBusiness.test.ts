// The customer's business in a browser: facts by one line and Enter, their age, and SWOT moved between its quadrants.
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
  await openBusiness();
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

const part = (name: string) => panel.sidebar.getByRole('region', { name, exact: true });

async function openBusiness(): Promise<void> {
  await panel.menu('Key Account', 'Edit account plan');
  await panel.sidebar.getByRole('tab', { name: /^Customer’s business/ }).click();
  await panel.see('What the customer itself wants and works on');
}

async function add(name: string, ...lines: string[]): Promise<void> {
  const line = panel.sidebar.getByLabel(name, { exact: true });
  await line.focus();
  for (const each of lines) {
    await panel.page.keyboard.type(each);
    await panel.press('Enter');
  }
}

async function save(): Promise<void> {
  await panel.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.sidebar.getByText('Saved', { exact: true }).waitFor({ timeout: 30_000 });
}

test('a line and Enter add a fact, and the next one can follow at once', async () => {
  await add('Add a business goal', 'Double the export share', 'Halve the scrap rate');
  await part('Business goals').getByText('Halve the scrap rate').first().waitFor();
  expect(await part('Business goals').locator('.record').count()).toBe(2);
  await panel.see('Confirmed today');
});

test('financial health has a rating, a day and a source with a link', async () => {
  await add('Add a finding', 'Equity ratio of 41%');
  const health = part('Financial health');
  await health.getByLabel('Rating').selectOption('strong');
  await health.getByRole('button', { name: 'Today' }).click();
  await health.getByLabel('Source').fill('Annual report: https://example.com/report.pdf');
  expect(await health.getByRole('link', { name: 'Open the source' }).getAttribute('href')).toBe('https://example.com/report.pdf');
  await save();
  await panel.tab('Customer Business');
  await panel.expectShown('C5', 'Equity ratio of 41%');
  await panel.expectShown('D5', 'Strong');
});

test('a fact without recent confirmation asks whether it is still true, and one click confirms it', async () => {
  const today = await panel.shown('J3');
  await panel.type('J3', '2020-01-31');
  await openBusiness();
  await panel.see(/^Not confirmed for [\d,]+ days\. Is it still true\?/);
  await panel.sidebar.getByRole('button', { name: 'Still true: Double the export share' }).click();
  expect(await panel.sidebar.getByText('Is it still true?').count()).toBe(0);
  await save();
  await panel.expectShown('J3', today);
});

test('SWOT entries are in their quadrants, the highest impact first, and move with a dropdown', async () => {
  await panel.see('What holds the customer back?');
  await add('Add a strength', 'Own port', 'Lowest cost');
  await panel.sidebar.getByLabel('Impact', { exact: true }).selectOption('high');
  const lines = (name: string) => part(name).locator('.swot-entry .words').allInnerTexts();
  expect(await lines('Strengths')).toEqual(['Lowest cost', 'Own port']);
  await part('Strengths').getByRole('button', { name: 'Own port' }).click();
  await panel.sidebar.getByLabel('Quadrant').selectOption('threat');
  await panel.sidebar.getByLabel('What we do about it').fill('Offer a lease');
  expect([await lines('Strengths'), await lines('Threats')]).toEqual([['Lowest cost'], ['Own port']]);
  await save();
  await panel.tab('SWOT');
  await panel.expectShown('B4', 'Threat');
  await panel.expectShown('C5', 'Lowest cost');
});

test('a removed entry stays visible with Undo until it is saved', async () => {
  await part('Threats').getByRole('button', { name: 'Own port' }).click();
  await panel.sidebar.getByRole('button', { name: 'Remove Own port' }).click();
  await part('Threats').getByText('What in its market could hurt the customer?').waitFor();
  await panel.sidebar.getByRole('button', { name: 'Undo', exact: true }).click();
  await part('Threats').getByRole('button', { name: 'Own port' }).waitFor();
});
