// Reviews in a browser: three due accounts, with a stop, a problem that becomes an action, and the results afterwards.
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open({ ...KEY_ACCOUNT, today: '2026-06-01' });
  await workbench.menu('Key Account', 'Rank accounts');
  await workbench.sidebar.getByRole('tab', { name: 'Confirm tiers' }).click({ timeout: 60_000 });
  await workbench.sidebar.getByLabel('I am').fill('Ada Novak');
  await button('Save').click();
  await workbench.sidebar.getByText('by Ada Novak').waitFor({ timeout: 60_000 });
  await button('Confirm').click();
  await workbench.sidebar.getByText(/^Confirmed:/).waitFor({ timeout: 60_000 });
  await workbench.menu('Key Account', 'Review accounts');
  await part('Due reviews').click({ timeout: 60_000 });
  await workbench.sidebar.locator('.due-list').waitFor({ timeout: 60_000 });
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const part = (name: string): Locator => workbench.sidebar.getByRole('tab', { name });
const button = (name: string | RegExp): Locator =>
  workbench.sidebar.getByRole('button', { name, exact: typeof name === 'string' });
const field = (label: string): Locator => workbench.sidebar.getByLabel(label, { exact: true });
const heading = () => workbench.sidebar.locator('.review > h2').innerText();

test('goes through all due accounts, and shows what prevents saving', async () => {
  await button(/^Go through all \d+$/).click();
  await workbench.see(/\b1 of \d+$/);
  await workbench.see(/^Health not known: \d of 5 parts known$/);
  await field('Loyalty').fill('11');
  await button('Save and next').click();
  await workbench.see('Not saved: 1 field needs a look.');
  expect(await heading()).toMatch(/ 1 of \d+$/);
  await field('Loyalty').fill('');
});

test('typed texts survive opening another section of the panel', async () => {
  await workbench.sidebar.getByRole('radio', { name: '7', exact: true }).click();
  await field('Customer’s feedback').fill('Happy with the portal');
  await workbench.sidebar.getByRole('textbox', { name: 'A problem, then Enter' }).fill('Deliveries come late');
  await workbench.sidebar.getByRole('textbox', { name: 'A problem, then Enter' }).press('Enter');
  await workbench.sidebar.getByRole('checkbox', { name: 'Make it an action' }).click();
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
  await workbench.see(/\b2 of \d+$/);
  await workbench.see(/^Saved: /);
  expect(await field('Customer’s feedback').inputValue()).toBe('');
});

test('a key account cannot be scaled down before its time, and its page tells why', async () => {
  expect(await workbench.sidebar.getByRole('radio', { name: 'Scale down' }).isDisabled()).toBe(true);
  await workbench.see(/^A key account notices when it gets less\./);
  await button('Save and next').click();
  await workbench.see(/\b3 of \d+$/);
});

test('an account is skipped, and stopping keeps the saved reviews and lists it', async () => {
  await button('Skip').click();
  await workbench.see(/\b4 of \d+$/);
  await button('Stop').click();
  await workbench.see(/^2 reviews saved, 1 skipped\./);
  expect(await workbench.sidebar.locator('.run-over .card').count()).toBe(2);
});

test('the minutes, the calendar and a file are one click away', async () => {
  const first = workbench.sidebar.locator('.run-over .card').first();
  await first.getByRole('button', { name: 'Copy for the minutes' }).click();
  const minutes = await workbench.page.evaluate(() => navigator.clipboard.readText());
  expect(minutes).toContain('Customer’s feedback: Happy with the portal');
  expect(minutes).toContain('→ Deliveries come late (Ada Novak, 15 Jun 2026)');
  const link = new URL((await first.getByRole('link', { name: 'Google Calendar' }).getAttribute('href')) ?? '');
  expect(link.searchParams.get('dates')).toMatch(/^2026\d{4}\/2026\d{4}$/);
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    first.getByRole('button', { name: 'Calendar file' }).click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[^]*DTSTART;VALUE=DATE:2026\d{4}\r\n/);
});

test('the problem is in My work', async () => {
  await part('My work').click();
  await workbench.see('Deliveries come late');
});

test('an account that is not due is planned from the programme, and its cadence can be set by hand', async () => {
  await part('Programme').click();
  const line = workbench.sidebar.locator('.account-line').first();
  await line.locator('summary').click({ timeout: 60_000 });
  await line.getByLabel('How often we review it among ourselves').selectOption('Weekly');
  await line.getByText('Weekly: set by hand.').waitFor({ timeout: 60_000 });
  await line.getByRole('button', { name: 'Review', exact: true }).click();
  await field('Date').fill('2026-06-20');
  await workbench.see('On 20 Jun 2026 it becomes due. Write it down when it was held.');
  await button('Plan it').click();
  await workbench.see(/^Planned: .* on 20 Jun 2026\.$/);
});
