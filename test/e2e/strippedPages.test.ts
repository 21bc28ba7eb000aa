// The add-on's pages where HtmlService removes what looks like a comment and writes the page anew, as projects on Google report.
import { openWorkbook, sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

/** Runs in the browser. */
function rewrite(html: string): string {
  const stripped = html.replace(/<!--[^]*?-->|\/\*[^]*?\*\/|\/\/.*/g, '');
  const page = new DOMParser().parseFromString(stripped, 'text/html');
  page.documentElement.dataset['stripped'] = String(html.length - stripped.length);
  return `<!DOCTYPE html>${page.documentElement.outerHTML}`;
}

/** Waits for a page that lost nothing. */
const whole = (panel: PanelPage) => panel.sidebar.locator('html[data-stripped="0"]').waitFor();

test('every page opens and saves', async () => {
  const panel = await PanelPage.open({ workbook: sampleWorkbook, rewrite });
  for (const caption of [
    'Set up workbook',
    'Import data',
    'Choose criteria',
    'Rank accounts',
    'Edit account plan',
    'Review accounts',
    'Change settings',
  ]) {
    await panel.menu('Key Account', caption);
    await whole(panel);
    await panel.sidebar.locator('main h1').getByText(caption, { exact: true }).waitFor();
  }
  const currency = panel.sidebar.getByLabel('Currency', { exact: true });
  await currency.fill('CHF');
  await panel.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.see(/Saved/);
  await panel.menu('Key Account', 'Change settings');
  expect(await currency.inputValue()).toBe('CHF');
  expect(panel.errors).toEqual([]);
  await panel.close();
});

test('a new workbook is set up and filled with the sample and its plans', async () => {
  const panel = await PanelPage.open({ workbook: openWorkbook, rewrite });
  await panel.menu('Key Account', 'Set up workbook');
  await whole(panel);
  await panel.see(/Created: Settings, Lists, Criteria/);
  await panel.sidebar.getByRole('button', { name: 'Load sample data', exact: true }).click();
  await panel.sidebar.getByRole('button', { name: 'Load sample plans and reviews', exact: true }).click({ timeout: 60_000 });
  await panel.see(/Three of them have a plan and a year of reviews/);
  await panel.tab('Scoring Matrix');
  await panel.expectShown('A5', 'Ferrowald Steel (sample)');
  await panel.expectShown('H4', 'Score');
  expect(panel.errors).toEqual([]);
  await panel.close();
});
