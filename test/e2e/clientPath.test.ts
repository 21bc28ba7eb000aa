// The whole path of a team in a new workbook: accounts and scores typed into the matrix, a formula in a tab of their own, a plan in the
// sidebar, and a second person who opens what was shared.
import { NEW_WORKBOOK, Workbench } from './setup/workbench';

jest.setTimeout(180_000);

const SCORES: readonly (readonly [name: string, scores: readonly number[]])[] = [
  ['Alder Mills', [9, 8, 9, 8, 9]],
  ['Birch Foods', [3, 4, 2, 5, 3]],
];

let workbench: Workbench;
beforeAll(async () => {
  workbench = await Workbench.open(NEW_WORKBOOK);
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const button = (name: string | RegExp) => workbench.sidebar.getByRole('button', { name, exact: typeof name === 'string' });

test('a matrix filled by hand has scores and ranks at once', async () => {
  await workbench.menu('Key Account', 'Set up workbook');
  await workbench.sidebar.getByText('No accounts yet.').waitFor({ timeout: 60_000 });
  await workbench.tab('Scoring Matrix');
  for (const [at, [name, scores]] of SCORES.entries()) {
    await workbench.type(`A${5 + at}`, name);
    for (const [place, score] of scores.entries()) await workbench.type(`${'CDEFG'[place]}${5 + at}`, String(score));
  }
  await workbench.expectShown('H5', '8.60');
  await workbench.expectShown('I6', '2');
});

test('=KAM_SCORE() in a cell of another tab gives the same scores', async () => {
  const [score, other] = [await workbench.shown('H5'), await workbench.shown('H6')];
  await workbench.page.locator('#grid footer button').first().click();
  await workbench.type('A1', "=KAM_SCORE('Scoring Matrix'!C5:G6; 'Scoring Matrix'!C3:G3)");
  // The matrix shows two decimals.
  await workbench.expectShown('A1', String(Number(score)));
  await workbench.expectShown('A2', String(Number(other)));
});

test('the set-up leads on to the tiers, and the confirmed key account has a plan', async () => {
  await workbench.menu('Key Account', 'Set up workbook');
  await button('Rank accounts ▸ Confirm tiers').and(workbench.sidebar.locator('.primary')).click({ timeout: 60_000 });
  // Everything is scored, so the panel opens where the tiers are decided.
  await workbench.sidebar.getByRole('tab', { name: 'Confirm tiers', selected: true }).waitFor({ timeout: 60_000 });
  await workbench.sidebar.getByLabel('I am').fill('Ann Lee');
  await button('Save').click();
  await workbench.sidebar.getByText('by Ann Lee').waitFor({ timeout: 60_000 });
  await button('Confirm').click();
  await workbench.sidebar.getByText(/^Confirmed: /).waitFor({ timeout: 60_000 });
  await workbench.menu('Key Account', 'Edit account plan');
  await workbench.sidebar.getByLabel('New person').fill('Bo Chen', { timeout: 60_000 });
  await workbench.press('Enter');
  await button('Save').click();
  await workbench.sidebar.getByText(/^Saved/).waitFor({ timeout: 60_000 });
  await workbench.tab('Stakeholders');
  await workbench.expectShown('A4', 'Alder Mills');
});

test('the workbook is shared with a colleague from the plan', async () => {
  await workbench.sidebar.getByRole('tab', { name: 'Team' }).click();
  await workbench.sidebar.getByText('Share with the team').click();
  await workbench.sidebar.getByLabel('More addresses').fill('cleo@example.com', { timeout: 60_000 });
  await button('Add to the list').click();
  await button('Give access to 1 person').click();
  await workbench.sidebar.getByText('Shared with cleo@example.com.').waitFor({ timeout: 60_000 });
});

test('a second person opens the shared workbook and finds the scores and the plan', async () => {
  await workbench.restart({ role: 'editor' });
  await workbench.tab('Scoring Matrix');
  await workbench.expectShown('B5', 'Key');
  await workbench.menu('Key Account', 'Edit account plan');
  await workbench.sidebar.locator('.people-list summary', { hasText: 'Bo Chen' }).waitFor({ timeout: 60_000 });
});
