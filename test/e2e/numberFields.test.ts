// Numbers typed into the sidebar of a workbook with a German locale, in a browser.
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook, spreadsheetLocale: 'de_DE' });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

test('90.000 is ninety thousand, is shown back while typing, and is saved as that', async () => {
  await panel.menu('Key Account', 'Set up workbook');
  await panel.sidebar.getByRole('button', { name: 'Check readiness', exact: true }).click({ timeout: 60_000 });
  const cost = panel.sidebar.getByLabel('Cost of one a year');
  await cost.fill('90.000', { timeout: 60_000 });
  await panel.sidebar.getByText('Read as 90,000', { exact: true }).waitFor();
  await cost.fill('ninety');
  await panel.sidebar.getByText('Give a number, such as 12.5.').waitFor();
  await cost.fill('1.234,56');
  await panel.sidebar.getByText('Read as 1,234.56', { exact: true }).waitFor();
  await cost.blur();
  expect(await cost.inputValue()).toBe('1,234.56');
});
