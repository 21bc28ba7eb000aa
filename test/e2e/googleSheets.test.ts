// The page matches Google Sheets: undo, names, positions and numbers.
import { FRUIT, Workbench } from './setup/workbench';

jest.setTimeout(60_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(FRUIT);
});
afterAll(() => workbench.close());

async function deleteTab(name: string): Promise<void> {
  await workbench.page.locator('#grid footer').getByText(name, { exact: true }).click({ button: 'right' });
  await workbench.page.getByText('Delete', { exact: true }).last().click();
  await workbench.dialog.getByRole('button', { name: 'Delete', exact: true }).click();
  await workbench.page.waitForTimeout(300);
}

test('a deleted tab with references from other formulas is restored with its cells and their formulas', async () => {
  await workbench.goTo('?new');
  await workbench.type('A1', '7');
  await workbench.page.locator('#grid footer button').first().click();
  await workbench.page.waitForTimeout(500);
  expect(await workbench.ask('sheets')).toEqual(['Sheet1', 'Sheet2']);
  await workbench.tab('Sheet2');
  await workbench.type('A1', '=Sheet1!A1*2');
  await workbench.expectShown('A1', '14');
  await deleteTab('Sheet1');
  expect(await workbench.ask('sheets')).toEqual(['Sheet2']);
  await workbench.expectShown('A1', '#REF!');
  await workbench.click('B5');
  await workbench.press('Control+z');
  await workbench.page.waitForTimeout(500);
  expect(await workbench.ask('sheets')).toEqual(['Sheet1', 'Sheet2']);
  await workbench.tab('Sheet2');
  await workbench.expectShown('A1', '14');
  expect(await workbench.ask('formula', 'A1')).toBe('=Sheet1!A1*2');
  await workbench.tab('Sheet1');
  expect(await workbench.shown('A1')).toBe('7');
  await workbench.click('B5');
  await workbench.press('Control+y');
  await workbench.page.waitForTimeout(500);
  expect(await workbench.ask('sheets')).toEqual(['Sheet2']);
  await workbench.press('Control+z');
  await workbench.page.waitForTimeout(500);
  expect(await workbench.ask('sheets')).toEqual(['Sheet1', 'Sheet2']);
});

test('a renamed workbook has its new name in the script too', async () => {
  await workbench.goTo('');
  const name = workbench.page.getByLabel('Name of the workbook');
  await name.fill('Renamed');
  await name.press('Enter');
  await workbench.page.waitForFunction(() => document.title === 'Renamed');
  await workbench.menu('Extensions', 'Fruit', 'More', 'Name');
  await workbench.toasts.getByText('This is Renamed').waitFor();
  await workbench.restart();
  await workbench.menu('Extensions', 'Fruit', 'More', 'Name');
  await workbench.toasts.getByText('This is Renamed').waitFor();
});

test('unformatted numbers are drawn with the digits that Google shows', async () => {
  await workbench.type('C1', '=1/3');
  await workbench.type('C2', '123456789012');
  await workbench.type('C3', '5');
  await workbench.expectShown('C1', '0.3333333333');
  expect(await Promise.all(['C1', 'C2', 'C3'].map((cell) => workbench.ask('drawn', cell)))).toEqual([
    '0.3333333333',
    '123456789012',
    '5',
  ]);
});

test('a sheet whose far columns a script filled before it was first shown has its first cell selected', async () => {
  await workbench.goTo('');
  await workbench.menu('Extensions', 'Fruit', 'More', 'Widen other sheets');
  await workbench.page.locator('#grid footer').getByText('Wide', { exact: true }).waitFor();
  await workbench.tab('Wide');
  await workbench.page.waitForTimeout(300);
  expect(await workbench.ask('active')).toBe('A1');
});
