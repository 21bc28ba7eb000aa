// Whitespace in a browser: from imported sales to a judged grid and an opportunity, by mouse and by keyboard.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NEW_WORKBOOK, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(NEW_WORKBOOK);
  await workbench.chooseFile('sales.csv', readFileSync(join(__dirname, 'files', 'sales.csv')));
  await workbench.next.click();
  await workbench.see('Match the columns');
  await workbench.next.click();
  await workbench.see('Check and import');
  await workbench.next.click();
  await workbench.see('New accounts: 12');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const cell = (name: string | RegExp) => workbench.sidebar.getByRole('gridcell').getByRole('button', { name });
const field = (label: string) => workbench.sidebar.getByLabel(label, { exact: true });

async function openWhitespace(): Promise<void> {
  await workbench.menu('Key Account', 'Edit account plan');
  await workbench.sidebar.getByRole('tab', { name: /^Whitespace/ }).click();
  await workbench.see('What each unit of the customer could buy from us');
}

async function save(): Promise<void> {
  await workbench.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await workbench.sidebar.getByText('Saved', { exact: true }).waitFor({ timeout: 30_000 });
}

test('imported sales are proposed, and nothing is added before the user has seen it', async () => {
  await openWhitespace();
  await workbench.see('No products yet.');
  await workbench.sidebar.getByRole('button', { name: 'Take over from sales: 4 products' }).click();
  expect(await workbench.sidebar.getByRole('grid').count()).toBe(0);
  await workbench.sidebar.getByRole('checkbox', { name: 'Resin' }).uncheck();
  await workbench.sidebar.getByRole('button', { name: 'Add 3' }).click();
  await workbench.sidebar.getByRole('grid').waitFor();
  await workbench.see('Penetration: 3 of 3');
  await workbench.sidebar.getByRole('button', { name: 'Take over from sales: 1 product', exact: true }).waitFor();
});

test('cells are judged by number keys and arrows; a blank cell is not judged', async () => {
  const add = workbench.sidebar.locator('input[aria-label="Add a unit of the customer"]');
  await add.fill('Plant North');
  await add.press('Enter');
  await cell(/^Plant North, .*: Not judged$/)
    .first()
    .click();
  await workbench.press('3', 'ArrowRight', 'Enter', 'Enter', 'ArrowRight', '4');
  await cell(/^Plant North, .*: Open$/).waitFor();
  await cell(/^Plant North, .*: In the pipeline$/).waitFor();
  await cell(/^Plant North, .*: Not relevant$/).waitFor();
  await workbench.see('Penetration: 3 of 5');
  await workbench.press('0');
  await cell(/^Plant North, .*: Not judged$/).waitFor();
});

test('an open cell with a potential becomes an opportunity, and is then in the pipeline', async () => {
  await cell(/^Plant North, .*: Open$/).click();
  const offer = workbench.sidebar.getByRole('button', { name: 'New opportunity' });
  expect(await offer.getAttribute('aria-disabled')).toBe('true');
  await workbench.see('Give the potential first');
  await field('Potential per year').fill('12000');
  await field('Who supplies it now').fill('Rival Ltd');
  await workbench.see(/^Still open: 12,000/);
  await offer.click();
  await workbench.see(/for Plant North is now in Goals and strategy/);
  await workbench.sidebar.getByRole('button', { name: 'In the pipeline', exact: true, pressed: true }).waitFor();
});

test('saved entries are in the tabs, and are loaded into the panel again', async () => {
  await save();
  await workbench.tab('Whitespace');
  const rows = await Promise.all(
    [3, 4, 5, 6, 7].map((line) => Promise.all(['A', 'B', 'D'].map((at) => workbench.shown(at + line)))),
  );
  expect(rows).toEqual([
    ['Alderbrook Mills', '', 'Owned'],
    ['Alderbrook Mills', '', 'Owned'],
    ['Alderbrook Mills', '', 'Owned'],
    ['Alderbrook Mills', 'Plant North', 'In the pipeline'],
    ['Alderbrook Mills', 'Plant North', 'In the pipeline'],
  ]);
  expect(await workbench.shown('F6')).toBe('12,000');
  await workbench.tab('Opportunities');
  expect(await workbench.shown('B3')).toMatch(/ for Plant North$/);

  await openWhitespace();
  await workbench.see('Penetration: 3 of 5');
  await cell(/^Plant North, .*: Not judged$/).waitFor();
});

test('a cleared cell can be restored with all its values', async () => {
  const judged = cell(/^Plant North, .*: In the pipeline$/).first();
  await judged.click();
  await workbench.press('Delete');
  await workbench.see('Penetration: 3 of 4');
  await workbench.sidebar.getByRole('button', { name: 'Undo', exact: true }).click();
  await workbench.see('Penetration: 3 of 5');
  await judged.click();
  await workbench.press('0', '3');
  expect(await field('Potential per year').inputValue()).toBe('12,000');
});
