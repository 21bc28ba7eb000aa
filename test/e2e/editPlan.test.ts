// A plan in a browser: typed in the sidebar and found in its tab, what two people changed, and what waits while one looks elsewhere.
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
  await openPanel();
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

async function openPanel(): Promise<void> {
  await workbench.menu('Extensions', 'Key Account', 'Edit account plan');
  await account().waitFor({ timeout: 60_000 });
}

const click = (name: string) => workbench.sidebar.getByRole('button', { name, exact: true }).click();
const account = () => workbench.sidebar.getByRole('combobox', { name: 'Account', exact: true });
const field = (label: string) => workbench.sidebar.getByLabel(label, { exact: true });
const see = (words: string) => workbench.sidebar.getByText(words).first().waitFor({ timeout: 60_000 });
const state = () => workbench.sidebar.locator('.save-state');
const part = (name: string) => workbench.sidebar.getByRole('tab', { name }).click();

async function save(): Promise<void> {
  await click('Save');
  await workbench.sidebar.locator('[data-state="saved"]').waitFor({ timeout: 60_000 });
}

async function choose(typed: string): Promise<void> {
  await account().click();
  await workbench.page.keyboard.type(typed);
  await workbench.press('Enter');
  await workbench.page.waitForTimeout(50);
  await workbench.sidebar.locator('.save-bar').waitFor({ timeout: 60_000 });
}

test('it opens with the account of the selected row, and says what its plan lacks', async () => {
  expect(await account().inputValue()).toBe('Ferrowald Steel (sample)');
  expect(await state().textContent()).toBe('Everything is saved');
  await workbench.sidebar.getByText('missing', { exact: false }).first().waitFor();
});

test('a person of the team is held back without a name, then saved, and stands in the tab', async () => {
  await part('Team');
  await field('Key account manager').fill('Mina Rad');
  await field('Sales rep').fill('Mina Rad');
  await see('Mina Rad both sells to and manages this account.');
  await click('Add a person');
  await click('Save');
  await see('Not saved: 1 field needs a look.');
  await field('Person').fill('Cyrus Farr');
  await field('E-mail').fill('cyrus@example.com');
  await field('Share of time (%)').fill('20');
  await save();
  await workbench.tab('Team');
  await workbench.expectShown('A3', 'Ferrowald Steel (sample)');
  await workbench.expectShown('B3', 'Cyrus Farr');
  await workbench.expectShown('E3', 'cyrus@example.com');
  await workbench.expectShown('G3', '20%');
});

test('what somebody typed into the row meanwhile is not overwritten: both versions are shown, and mine is saved once chosen', async () => {
  await field('Part in the team').fill('Delivers');
  await field('E-mail').fill('cyrus@mine.com');
  await workbench.type('E3', 'cyrus@theirs.com');
  await click('Save');
  await see('Somebody else changed the same');
  await workbench.expectShown('E3', 'cyrus@theirs.com');
  await workbench.expectShown('D3', '');
  const conflict = workbench.sidebar.getByRole('region', { name: 'Changed by two people' });
  await conflict.getByText('Before: cyrus@example.com').waitFor();
  await conflict.getByRole('radio', { name: 'Theirs cyrus@theirs.com' }).waitFor();
  await conflict.getByRole('radio', { name: 'Mine cyrus@mine.com' }).click();
  await conflict.getByRole('button', { name: 'Save this choice' }).click();
  await workbench.sidebar.locator('[data-state="saved"]').waitFor({ timeout: 60_000 });
  await workbench.expectShown('E3', 'cyrus@mine.com');
  await workbench.expectShown('D3', 'Delivers');
});

test('another account may be looked at meanwhile: what is not saved waits', async () => {
  await field('Our executive sponsor').fill('Dara Kian');
  await choose('quillm');
  expect(await account().inputValue()).toBe('Quillmere Hospitals (sample)');
  expect(await field('Our executive sponsor').inputValue()).not.toBe('Dara Kian');
  await choose('ferrow');
  expect(await field('Our executive sponsor').inputValue()).toBe('Dara Kian');
  expect(await state().textContent()).toBe('1 unsaved change');
});

// The workbench shows the sidebar in a frame without an origin of its own, where browsers keep nothing; DraftStore.test.ts has the rest.
test('where the browser keeps nothing, closing the sidebar breaks nothing: what was saved is there again', async () => {
  await workbench.page.locator('aside.sidebar > header button').click();
  await workbench.page.locator('aside.sidebar').waitFor({ state: 'detached' });
  await openPanel();
  await choose('ferrow');
  await part('Team');
  expect(await field('Our executive sponsor').inputValue()).not.toBe('Dara Kian');
  expect(await state().textContent()).toBe('Everything is saved');
});

test('a removal can be undone until it is saved', async () => {
  const card = workbench.sidebar.locator('summary', { hasText: 'Cyrus Farr' });
  await card.click();
  await click('Remove Cyrus Farr');
  expect(await card.count()).toBe(0);
  await click('Undo');
  await card.waitFor();
  expect(await state().textContent()).toBe('Everything is saved');
});
