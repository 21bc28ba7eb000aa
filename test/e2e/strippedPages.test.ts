// The add-on's pages where HtmlService removes what looks like a comment and writes the page anew, as projects on Google report.
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
  await workbench.page.context().addInitScript(() => {
    const written = Object.getOwnPropertyDescriptor(Document.prototype, 'write')?.value as (this: Document, html: string) => void;
    Document.prototype.write = function (html: string) {
      const stripped = html.replace(/<!--[^]*?-->|\/\*[^]*?\*\/|\/\/.*/g, '');
      const page = new DOMParser().parseFromString(stripped, 'text/html');
      page.documentElement.dataset['stripped'] = String(html.length - stripped.length);
      written.call(this, `<!DOCTYPE html>${page.documentElement.outerHTML}`);
    };
  });
});
afterAll(() => workbench.close());

async function openPanel(caption: string): Promise<void> {
  await workbench.menu('Key Account', caption);
  const page = workbench.sidebar.locator('html[data-stripped="0"]:not([data-seen])');
  await page.evaluate((root) => root.setAttribute('data-seen', ''), undefined, { timeout: 60_000 });
  // A panel takes the focus once it is there, and an open menu closes without the focus.
  await workbench.page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
}

test('every page opens and saves', async () => {
  for (const caption of [
    'Set up workbook',
    'Import data',
    'Choose criteria',
    'Rank accounts',
    'Edit account plan',
    'Review accounts',
    'Change settings',
  ])
    await openPanel(caption);
  const currency = workbench.sidebar.getByLabel('Currency', { exact: true });
  await currency.fill('CHF', { timeout: 60_000 });
  await workbench.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await workbench.sidebar.getByText('Saved', { exact: false }).first().waitFor();
  await openPanel('Set up workbook');
  await openPanel('Change settings');
  expect(await currency.inputValue({ timeout: 60_000 })).toBe('CHF');
  expect(workbench.errors).toEqual([]);
});

test('a new workbook is set up and filled with the sample and its plans', async () => {
  const { sidebar } = workbench;
  await workbench.saved();
  await workbench.goTo('?new');
  await workbench.menu('Key Account', 'Set up workbook');
  await sidebar.locator('html[data-stripped="0"]').waitFor({ timeout: 60_000 });
  await sidebar.getByText('Created: Settings, Lists, Criteria', { exact: false }).waitFor({ timeout: 60_000 });
  await sidebar.getByRole('button', { name: 'Load sample data', exact: true }).click();
  await sidebar.getByRole('button', { name: 'Load sample plans and reviews', exact: true }).click({ timeout: 60_000 });
  await sidebar.getByText('Three of them have a plan and a year of reviews', { exact: false }).waitFor({ timeout: 60_000 });
  await workbench.tab('Scoring Matrix');
  await workbench.expectShown('A5', 'Ferrowald Steel (sample)');
  await workbench.expectShown('H4', 'Score');
  expect(workbench.errors).toEqual([]);
});
