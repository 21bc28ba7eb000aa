// Numbers typed into the sidebar of a workbook with a German locale, in a browser.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
  await workbench.saved();
  const [name = ''] = readdirSync(workbench.workbooks).filter((file) => /^[^.].*\.json$/.test(file));
  const stored = JSON.parse(readFileSync(join(workbench.workbooks, name), 'utf8')) as { locale: string };
  writeFileSync(join(workbench.workbooks, 'German.json'), JSON.stringify({ ...stored, locale: 'de_DE' }));
  await workbench.goTo('?workbook=German');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

test('90.000 is ninety thousand, is shown back while typing, and is saved as that', async () => {
  await workbench.menu('Key Account', 'Set up workbook');
  await workbench.sidebar.getByRole('button', { name: 'Check readiness', exact: true }).click({ timeout: 60_000 });
  const cost = workbench.sidebar.getByLabel('Cost of one a year');
  await cost.fill('90.000', { timeout: 60_000 });
  await workbench.sidebar.getByText('Read as 90,000', { exact: true }).waitFor();
  await cost.fill('ninety');
  await workbench.sidebar.getByText('Give a number, such as 12.5.').waitFor();
  await cost.fill('1.234,56');
  await workbench.sidebar.getByText('Read as 1,234.56', { exact: true }).waitFor();
  await cost.blur();
  expect(await cost.inputValue()).toBe('1,234.56');
});
