// Reviews in a browser: three due accounts, with a stop, a problem that becomes an action, and the results afterwards.
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook, today: '2026-06-01' });
  await panel.menu('Key Account', 'Rank accounts');
  await panel.sidebar.getByRole('tab', { name: 'Confirm tiers' }).click({ timeout: 60_000 });
  await panel.sidebar.getByLabel('I am').fill('Ada Novak');
  await button('Save').click();
  await panel.sidebar.getByText('by Ada Novak').waitFor({ timeout: 60_000 });
  await button('Confirm').click();
  await panel.sidebar.getByText(/^Confirmed:/).waitFor({ timeout: 60_000 });
  await panel.menu('Key Account', 'Review accounts');
  await part('Due reviews').click({ timeout: 60_000 });
  await panel.sidebar.locator('.due-list').waitFor({ timeout: 60_000 });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

const part = (name: string): Locator => panel.sidebar.getByRole('tab', { name });
const button = (name: string | RegExp): Locator => panel.sidebar.getByRole('button', { name, exact: typeof name === 'string' });
const field = (label: string): Locator => panel.sidebar.getByLabel(label, { exact: true });
const heading = () => panel.sidebar.locator('.review > h2').innerText();

test('goes through all due accounts, and shows what prevents saving', async () => {
  await button(/^Go through all \d+$/).click();
  await panel.see(/\b1 of \d+$/);
  await panel.see(/^Health not known: \d of 5 parts known$/);
  await field('Loyalty').fill('11');
  await button('Save and next').click();
  await panel.see('Not saved: 1 field needs a look.');
  expect(await heading()).toMatch(/ 1 of \d+$/);
  await field('Loyalty').fill('');
});

test('typed texts survive opening another section of the panel', async () => {
  await panel.sidebar.getByRole('radio', { name: '7', exact: true }).click();
  await field('Customer’s feedback').fill('Happy with the portal');
  await panel.sidebar.getByRole('textbox', { name: 'A problem, then Enter' }).fill('Deliveries come late');
  await panel.sidebar.getByRole('textbox', { name: 'A problem, then Enter' }).press('Enter');
  await panel.sidebar.getByRole('checkbox', { name: 'Make it an action' }).click();
  await field('Owner').fill('Ada Novak');
  await part('Programme').click();
  await button('Update the dashboard').waitFor();
  await part('My work').click();
  await part('Due reviews').click();
  expect(await field('Customer’s feedback').inputValue()).toBe('Happy with the portal');
  expect(await field('Due').inputValue()).toBe('15 Jun 2026');
});

test('Ctrl+Enter saves and shows the next account, whose outcome is again “keep” by default', async () => {
  await field('Customer’s feedback').press('Control+Enter');
  await panel.see(/\b2 of \d+$/);
  await panel.see(/^Saved: /);
  expect(await field('Customer’s feedback').inputValue()).toBe('');
});

test('a key account cannot be scaled down before its time, and its page tells why', async () => {
  expect(await panel.sidebar.getByRole('radio', { name: 'Scale down' }).isDisabled()).toBe(true);
  await panel.see(/^A key account notices when it gets less\./);
  await button('Save and next').click();
  await panel.see(/\b3 of \d+$/);
});

test('an account is skipped, and stopping keeps the saved reviews and lists it', async () => {
  await button('Skip').click();
  await panel.see(/\b4 of \d+$/);
  await button('Stop').click();
  await panel.see(/^2 reviews saved, 1 skipped\./);
  expect(await panel.sidebar.locator('.run-over .card').count()).toBe(2);
});

test('the minutes, the calendar and a file are one click away', async () => {
  const first = panel.sidebar.locator('.run-over .card').first();
  await first.getByRole('button', { name: 'Copy for the minutes' }).click();
  const minutes = await panel.page.evaluate(() => navigator.clipboard.readText());
  expect(minutes).toContain('Customer’s feedback: Happy with the portal');
  expect(minutes).toContain('→ Deliveries come late (Ada Novak, 15 Jun 2026)');
  const link = new URL((await first.getByRole('link', { name: 'Google Calendar' }).getAttribute('href')) ?? '');
  expect(link.searchParams.get('dates')).toMatch(/^2026\d{4}\/2026\d{4}$/);
  const [download] = await Promise.all([
    panel.page.waitForEvent('download'),
    first.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:2026\d{4}\r\n/);
});

test('the problem is in My work', async () => {
  await part('My work').click();
  await panel.see('Deliveries come late');
});

test('an account that is not due is planned from the programme, and its cadence can be set by hand', async () => {
  await part('Programme').click();
  const line = panel.sidebar.locator('.account-line').first();
  await line.locator('summary').click({ timeout: 60_000 });
  await line.getByLabel('How often we review it among ourselves').selectOption('Weekly');
  await line.getByText('Weekly: set by hand.').waitFor({ timeout: 60_000 });
  await line.getByRole('button', { name: 'Review', exact: true }).click();
  await field('Date').fill('2026-06-20');
  await panel.see('On 20 Jun 2026 it becomes due. Write it down when it was held.');
  await button('Plan it').click();
  await panel.see(/^Planned: .* on 20 Jun 2026\.$/);
});
