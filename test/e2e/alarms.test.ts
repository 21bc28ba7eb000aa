// Alarms of accounts that only have yearly figures, and questions that were still open when their year ended.
import { openWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(180_000);

let panel: PanelPage;
beforeAll(async () => {
  panel = await PanelPage.open({ workbook: openWorkbook, today: '2027-02-01' });
  await panel.menu('Key Account', 'Import data');
  await panel.sidebar.locator('input[type=file]').waitFor({ state: 'attached', timeout: 60_000 });
  await bring(2025, { 'Alder Ltd': [1000, 900, 200], 'Birch GmbH': [100, 90, 10], 'Cedar SA': [500, 500, 480] });
  const answer = (await panel.request('loadAccounts', {})) as { value: { accounts: { id: string }[] } };
  await panel.request('saveCandidates', { ids: answer.value.accounts.map(({ id }) => id) });
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

/** Imports the revenue of three full years, up to this one. */
async function bring(lastFullYear: number, revenue: Record<string, readonly number[]>): Promise<void> {
  const rows = Object.entries(revenue).map(([account, [revenue1 = 0, revenue2 = 0, revenue3 = 0]], at) => ({
    line: at + 2,
    account,
    values: { revenue1, revenue2, revenue3 },
    own: {},
    categories: [],
  }));
  expect(await panel.request('importAccounts', { run: String(lastFullYear), lastFullYear, rows })).toMatchObject({
    ok: true,
  });
}

const alarms = () => panel.sidebar.locator('.alarms');
const see = (words: string | RegExp) => alarms().getByText(words).first().waitFor({ timeout: 60_000 });
const button = (name: string) => alarms().getByRole('button', { name, exact: true }).first();

async function open(): Promise<void> {
  await panel.menu('Key Account', 'Rank accounts');
  await alarms().locator('summary').first().click({ timeout: 60_000 });
}

test('an account whose last year is far below its earlier ones is named, with what is known of it', async () => {
  await open();
  await see(/^The sales figures of 2 accounts need an explanation\. Most at stake: .*Alder Ltd.* 750/);
  await see(
    '200 in the year to 31 Dec 2025, down from 900 in the year before and 1,000 before that. Only yearly figures are known, without orders.',
  );
});

test('a question that no one answered in its year is still asked, until it is answered or dismissed', async () => {
  await bring(2026, { 'Alder Ltd': [900, 200, 850], 'Birch GmbH': [90, 10, 95], 'Cedar SA': [500, 480, 500] });
  await open();
  await see(/^2 questions about earlier figures are still open: .*Alder Ltd.* and .*Birch GmbH.*\.$/);
  await see(/^Still not explained: 200 in the year to 31 Dec 2025/);
  await button('Write down why').click();
  await alarms().getByLabel('Why Alder Ltd buys less, or nothing').fill('The plant was rebuilt');
  // It survives another panel, without a press.
  await open();
  const field = alarms().getByLabel('Why Alder Ltd buys less, or nothing');
  expect(await field.inputValue()).toBe('The plant was rebuilt');
  await button('Keep this explanation').click();
  await see(/^The sales figures of 1 account need an explanation: .*Birch GmbH/);
  await button('Write down why').click();
  await button('Leave unexplained').click();
  await alarms().waitFor({ state: 'detached', timeout: 60_000 });
});
