// From suggested to confirmed tiers, in a browser: first confirmed, then under review, then a contest between two accounts.
import type { Locator } from 'playwright-core';
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

/** A key account of the sample. */
const LUMASTRE = 14;

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
  await openPanel();
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

async function openPanel(): Promise<void> {
  await panel.menu('Key Account', 'Rank accounts');
  await panel.sidebar.getByRole('tab', { name: 'Confirm tiers' }).click({ timeout: 60_000 });
}

const confirm = () => panel.sidebar.locator('.buttons.sticky .button.primary').click();
const choose = (words: string) => panel.sidebar.getByRole('radio', { name: words }).click();
const isOffered = async (words: string) => (await panel.sidebar.getByRole('radio', { name: words }).count()) > 0;

/** Whether nothing covers it, and it is not outside of the window. */
const isInView = (place: Locator) =>
  place.evaluate((element) => {
    const { top, bottom, left, width } = element.getBoundingClientRect();
    return [top + 1, bottom - 1].every((y) => element.contains(document.elementFromPoint(left + width / 2, y)));
  });

/** Reopens the panel on another day. */
async function reopenOn(day: string): Promise<void> {
  await panel.setToday(day);
  await openPanel();
}

test('who confirms is asked first, and shown beside the button', async () => {
  await panel.see('No tier is confirmed yet.');
  await panel.see('First save your name.');
  await panel.sidebar.getByLabel('I am').fill('Mina');
  await panel.sidebar.getByRole('button', { name: 'Save' }).click();
  await panel.see('by Mina');
  expect(await panel.sidebar.getByLabel('I am').count()).toBe(0);
});

test('a choice that is not confirmed survives closing the panel', async () => {
  const lumastre = () => panel.sidebar.getByRole('checkbox', { name: /^Lumastre Optics/ });
  await panel.see('5 promoted · 5 to Watch · 12 to Standard');
  await lumastre().uncheck();
  await panel.see('4 promoted · 6 to Watch · 12 to Standard');
  await openPanel();
  await panel.see('4 promoted · 6 to Watch · 12 to Standard');
  await lumastre().check();
});

test('the first confirmation accepts the suggestions, the matrix shows them, and no second press waits', async () => {
  await panel.see('5 promoted · 5 to Watch · 12 to Standard');
  await confirm();
  await panel.see('Confirmed: 5 promoted, 5 to Watch and 12 to Standard.');
  expect(await panel.sidebar.locator('.buttons.sticky').count()).toBe(0);
  await panel.expectShown('B5', 'Key');
  await panel.expectShown('B6', 'Standard');
  expect(await panel.shown('A2')).toMatch(/^5 key of 24 · seats 5 of 5/);
});

test('a confirmation without changes is a review, and is described so', async () => {
  await openPanel();
  await panel.see('Every tier is as suggested.');
  await confirm();
  await panel.see('Confirmed without a change. It counts as a review');
});

test('changes made while the panel is open are included, and a key account below the line stays key', async () => {
  await reopenOn('2026-06-02');
  await panel.see('no tier changes');
  for (const column of ['C', 'D', 'E']) await panel.type(`${column}${LUMASTRE}`, '1');
  await panel.expectShown(`J${LUMASTRE}`, 'Key (under review)');
  await confirm();
  await panel.see('Someone changed the criteria or scores');
  await panel.sidebar.getByRole('button', { name: 'Load the change' }).click();
  await panel.see('Confirming today is the first review that says so.');
  expect(await isOffered('Scale down to')).toBe(false);
  // A newcomer two points above may take the seat at once.
  expect(await isOffered('Scale down Lumastre Optics')).toBe(true);
});

test('a newcomer above the line gets a seat only if the user adds one', async () => {
  await choose('Add a seat: promote Aquilonda Waterworks');
  await panel.see('1 promoted · 1 stays under review · seats from 5 to 6');
  await confirm();
  await panel.see('Confirmed: 1 promoted, 1 stays under review and seats from 5 to 6.');
  await panel.expectShown('I3', '6 seats');
  await panel.expectShown(`B${LUMASTRE}`, 'Key');
  expect(await panel.shown('A2')).toMatch(/^6 key of 24 · seats 6 of 6/);
});

test('a promotion below the cut-off waits for a reason, which survives a change of tab', async () => {
  const { sidebar } = panel;
  await sidebar.getByText('Decide by hand').click();
  await sidebar.getByLabel('Find an account').fill('brackenloft');
  await sidebar.getByRole('button', { name: 'Brackenloft Hotels' }).click();
  const card = sidebar.getByRole('region', { name: 'Decide on Brackenloft Hotels' });
  await card.getByRole('radio', { name: 'Key' }).click();
  const refused = panel.sidebar.locator('.notice.error');
  for (const press of ['first', 'second']) {
    await panel.page.evaluate(() => scrollTo(0, 0));
    await confirm();
    await card.getByText('Please fill this in.').waitFor();
    expect({ press, inView: await isInView(refused) }).toEqual({ press, inView: true });
  }
  await panel.expectShown('B8', 'Standard');
  await card.getByLabel('Reason').fill('Opens the coast for us');
  await sidebar.getByRole('tab', { name: 'History' }).click();
  await sidebar.getByRole('tab', { name: 'Confirm tiers' }).click();
  expect(await card.getByLabel('Reason').inputValue()).toBe('Opens the coast for us');
  await confirm();
  await panel.see('Confirmed: 1 promoted');
  expect(await isInView(panel.sidebar.locator('.notice.done'))).toBe(true);
  await panel.expectShown('B8', 'Key');
  await panel.expectShown('I3', '7 seats');
});

test('after two reviews over 90 days a key account is scaled down, with a reason and an approver', async () => {
  await reopenOn('2026-09-08');
  const card = panel.sidebar.getByRole('region', { name: 'Lumastre Optics' });
  await card.getByText('Scaling down can be decided now.').waitFor({ timeout: 60_000 });
  await card.getByRole('radio', { name: 'Scale down to Watch' }).click();
  await confirm();
  await panel.see('Taking the key tier from Lumastre Optics (sample) needs someone who approves it.');
  await card.getByLabel('Reason').fill('Their plant closed');
  await card.getByLabel('Approved by').fill('Mina');
  await confirm();
  await panel.see('Confirmed: 1 scaled down');
  await panel.expectShown(`B${LUMASTRE}`, 'Watch');
});
