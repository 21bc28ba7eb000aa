// Whitespace in a browser: from imported sales to a judged grid and an opportunity, by mouse and by keyboard.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook });
  await panel.chooseFile('sales.csv', readFileSync(join(__dirname, 'files', 'sales.csv')));
  await panel.next.click();
  await panel.see('Match the columns');
  await panel.next.click();
  await panel.see('Check and import');
  await panel.next.click();
  await panel.see('New accounts: 12');
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

const cell = (name: string | RegExp) => panel.sidebar.getByRole('gridcell').getByRole('button', { name });
const field = (label: string) => panel.sidebar.getByLabel(label, { exact: true });

async function openWhitespace(): Promise<void> {
  await panel.menu('Key Account', 'Edit account plan');
  await panel.sidebar.getByRole('tab', { name: /^Whitespace/ }).click();
  await panel.see('What each unit of the customer could buy from us');
}

async function save(): Promise<void> {
  await panel.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.sidebar.getByText('Saved', { exact: true }).waitFor({ timeout: 30_000 });
}

test('imported sales are proposed, and nothing is added before the user has seen it', async () => {
  await openWhitespace();
  await panel.see('No products yet.');
  await panel.sidebar.getByRole('button', { name: 'Take over from sales: 4 products' }).click();
  expect(await panel.sidebar.getByRole('grid').count()).toBe(0);
  await panel.sidebar.getByRole('checkbox', { name: 'Resin' }).uncheck();
  await panel.sidebar.getByRole('button', { name: 'Add 3' }).click();
  await panel.sidebar.getByRole('grid').waitFor();
  await panel.see('Penetration: 3 of 3');
  await panel.sidebar.getByRole('button', { name: 'Take over from sales: 1 product', exact: true }).waitFor();
});

test('cells are judged by number keys and arrows; a blank cell is not judged', async () => {
  const add = panel.sidebar.locator('input[aria-label="Add a unit of the customer"]');
  await add.fill('Plant North');
  await add.press('Enter');
  await cell(/^Plant North, .*: Not judged$/)
    .first()
    .click();
  await panel.press('3', 'ArrowRight', 'Enter', 'Enter', 'ArrowRight', '4');
  await cell(/^Plant North, .*: Open$/).waitFor();
  await cell(/^Plant North, .*: In the pipeline$/).waitFor();
  await cell(/^Plant North, .*: Not relevant$/).waitFor();
  await panel.see('Penetration: 3 of 5');
  await panel.press('0');
  await cell(/^Plant North, .*: Not judged$/).waitFor();
});

test('an open cell with a potential becomes an opportunity, and is then in the pipeline', async () => {
  await cell(/^Plant North, .*: Open$/).click();
  const offer = panel.sidebar.getByRole('button', { name: 'New opportunity' });
  expect(await offer.getAttribute('aria-disabled')).toBe('true');
  await panel.see('Give the potential first');
  await field('Potential per year').fill('12000');
  await field('Who supplies it now').fill('Rival Ltd');
  await panel.see(/^Still open: 12,000/);
  await offer.click();
  await panel.see(/for Plant North is now in Goals and strategy/);
  await panel.sidebar.getByRole('button', { name: 'In the pipeline', exact: true, pressed: true }).waitFor();
});

test('saved entries are in the tabs, and are loaded into the panel again', async () => {
  await save();
  await panel.tab('Whitespace');
  const rows = await Promise.all([3, 4, 5, 6, 7].map((line) => Promise.all(['A', 'B', 'D'].map((at) => panel.shown(at + line)))));
  expect(rows).toEqual([
    ['Alderbrook Mills', '', 'Owned'],
    ['Alderbrook Mills', '', 'Owned'],
    ['Alderbrook Mills', '', 'Owned'],
    ['Alderbrook Mills', 'Plant North', 'In the pipeline'],
    ['Alderbrook Mills', 'Plant North', 'In the pipeline'],
  ]);
  expect(await panel.shown('F6')).toBe('12,000');
  await panel.tab('Opportunities');
  expect(await panel.shown('B3')).toMatch(/ for Plant North$/);

  await openWhitespace();
  await panel.see('Penetration: 3 of 5');
  await cell(/^Plant North, .*: Not judged$/).waitFor();
});

test('a cleared cell can be restored with all its values', async () => {
  const judged = cell(/^Plant North, .*: In the pipeline$/).first();
  await judged.click();
  await panel.press('Delete');
  await panel.see('Penetration: 3 of 4');
  await panel.sidebar.getByRole('button', { name: 'Undo', exact: true }).click();
  await panel.see('Penetration: 3 of 5');
  await judged.click();
  await panel.press('0', '3');
  expect(await field('Potential per year').inputValue()).toBe('12,000');
});
