// Goals with their actions, a won deal, and the list of work, in a browser.
import type { Locator } from 'playwright-core';
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

const ACCOUNT = 'Aquilonda Waterworks (sample)';
const GOAL = 'Meeting with the CTO';
const OVERDUE = 'Send a one-page case';

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
  await openPanel('Edit account plan');
  const account = panel.sidebar.getByRole('combobox', { name: 'Account' });
  await account.click();
  await account.fill('Aquilonda');
  await panel.press('Enter');
  await panel.sidebar.getByRole('tab', { name: 'Goals and strategy' }).click();
  await panel.see('What it is worth today');
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

const openPanel = (item: string) => panel.menu('Key Account', item);
const gone = (words: string | RegExp) => panel.sidebar.getByText(words).first().waitFor({ state: 'detached' });
const named = (name: string | RegExp): Locator => panel.sidebar.getByRole('textbox', { name });
const record = (name: string): Locator =>
  panel.sidebar.locator('.record').filter({ has: panel.sidebar.locator('summary .name', { hasText: name }) });
const button = (name: string | RegExp): Locator => panel.sidebar.getByRole('button', { name });

/** Types a name into one of the lines for new records. */
async function add(line: Locator, name: string): Promise<void> {
  await line.fill(name);
  await line.press('Enter');
  expect(await line.inputValue()).toBe('');
}

async function save(): Promise<void> {
  await button('Save').click();
  await panel.sidebar.getByText('Saved', { exact: true }).waitFor({ timeout: 60_000 });
}

describe('the goals of an account', () => {
  test('a goal is a wish until it has an action; a line and Enter add one, with owner and due date', async () => {
    await add(named('New short-term goal'), GOAL);
    await panel.see('A goal without an action is a wish.');
    const line = named(`New action for ${GOAL}`);
    await line.fill('Champion introduces us');
    await panel.see(/^Enter adds it for .+, due /);
    await line.press('Enter');
    await gone('A goal without an action is a wish.');
    await add(line, OVERDUE);
    await panel.see('3 unsaved changes');
  });

  test('an action is done with a click, and is restored when it is unticked', async () => {
    const tick = panel.sidebar.getByRole('checkbox', { name: 'Done: Champion introduces us' });
    await tick.click();
    await panel.see('50% done');
    await tick.click();
    await panel.see('0% done');
  });

  test('an overdue action is marked, and a week later it is not', async () => {
    const action = record(OVERDUE);
    await action.locator('summary').click();
    await action.getByLabel('Due date').fill('2020-01-06');
    await panel.see('Overdue');
    await button(`+1 week: ${OVERDUE}`).click();
    await gone('Overdue');
    await action.getByLabel('Due date').fill('2020-01-06');
  });

  test('a goal with a measure shows how far it has come', async () => {
    await add(named('New long-term goal'), 'All of the unit is paying');
    const goal = record('All of the unit is paying');
    await goal.locator('summary').first().click();
    await goal.getByLabel('Measure').fill('Paying users');
    await goal.getByLabel('Start').fill('20');
    await goal.getByLabel('Now', { exact: true }).fill('50');
    await goal.getByLabel('Target').fill('80');
    await panel.see('50 of 80, 50% of the way');
    await goal.getByRole('button', { name: 'Remove All of the unit is paying' }).click();
    await gone('50 of 80, 50% of the way');
  });

  test('an opportunity without an amount is not saved, and the field says why', async () => {
    await add(named('New opportunity'), 'Second line');
    await panel.see('Not counted, since amount or stage is missing or wrong: Second line.');
    await button('Save').click();
    await panel.see('Please fill this in.');
    await record('Second line').getByLabel('Amount').fill('120000');
    await gone('Please fill this in.');
    await panel.see('1 opportunity in view for the next 12 months, expected to bring 12,000 of 120,000.');
  });

  test('a won opportunity asks for the day, which defaults to today, and leaves the forecast', async () => {
    await record('Second line').getByRole('button', { name: 'Won' }).click();
    await panel.sidebar.getByRole('heading', { name: /^Won/ }).waitFor();
    expect(await record('Second line').getByLabel('Closed on').inputValue()).toMatch(/^\d{1,2} \p{L}{3} \d{4}$/u);
    await gone(/expected to bring/);
  });

  test('a lost opportunity asks for the reason, a won one does not', async () => {
    const stage = record('Second line').getByLabel('Stage');
    await stage.selectOption('Lost');
    await panel.see('Say why it was lost');
    await record('Second line').getByLabel('Why lost').selectOption('Price');
    await stage.selectOption('Won');
    await record('Second line').getByLabel('Why lost').waitFor({ state: 'detached' });
  });

  test('after saving, the tabs have the goal, its actions and the opportunity', async () => {
    await save();
    await panel.tab('Goals');
    await panel.expectShown('A4', ACCOUNT);
    await panel.expectShown('B4', GOAL);
    await panel.expectShown('C4', 'Short term');
    await panel.tab('Actions');
    await panel.expectShown('B3', GOAL);
    await panel.expectShown('D3', 'Champion introduces us');
    await panel.expectShown('D4', OVERDUE);
    await panel.expectShown('G3', 'To do');
    await panel.tab('Opportunities');
    await panel.expectShown('B3', 'Second line');
    await panel.expectShown('F3', 'Won');
    await panel.expectShown('K3', '');
  });

  test('a renamed goal keeps its actions, here and in the tab', async () => {
    const goal = record(GOAL).first();
    await goal.locator('summary').first().click();
    await goal.getByLabel('Goal', { exact: true }).fill('Meeting with the new CTO');
    await panel.sidebar.getByRole('group', { name: 'Actions of Meeting with the new CTO' }).getByText(OVERDUE).waitFor();
    await save();
    await panel.tab('Actions');
    await panel.expectShown('B3', 'Meeting with the new CTO');
    await panel.expectShown('B4', 'Meeting with the new CTO');
  });
});

describe('my work', () => {
  test('lists overdue work of all accounts, and a click selects its row', async () => {
    await panel.tab('Scoring Matrix');
    await openPanel('Review accounts');
    await button(/^Overdue 1$/).click();
    const row = panel.sidebar.locator('.work-row', { hasText: OVERDUE });
    await row.getByText(/days late/).waitFor();
    expect(await panel.sidebar.locator('.work-row').count()).toBe(1);
    await row.click();
    while (!panel.activeCell().startsWith('Actions')) await panel.page.waitForTimeout(20);
    expect(panel.activeCell()).toBe('Actions!D4');
  });

  test('asks for the user’s name before it shows only their own work', async () => {
    await panel.see('Say who you are to see only yours.');
  });

  test('lists the gaps in the plan of a key account, and opens the plan', async () => {
    await panel.tab('Scoring Matrix');
    const row = await rowOf(ACCOUNT);
    await panel.type(`B${row}`, 'Key');
    await button('Read again').click();
    await button(/^Gaps in plans [1-9]/).click();
    await panel.see(/\d+ missing/);
    await panel.see(/ · \d+ more$/);
    await panel.sidebar.getByTitle(`Open the plan of ${ACCOUNT}`).click();
    const account = panel.sidebar.getByRole('combobox', { name: 'Account' });
    await account.waitFor({ timeout: 60_000 });
    expect(await account.inputValue()).toBe(ACCOUNT);
  });
});

/** The row of an account in the visible sheet. */
async function rowOf(account: string): Promise<number> {
  for (let row = 1; row < 40; row++) if ((await panel.shown(`A${row}`)) === account) return row;
  throw new Error(`${account} is not there.`);
}
