// The people of an account, in a browser: named, moved on the map, contacted, saved, and typed in the tab.
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
  await openPanel();
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

const openPanel = async (): Promise<void> => {
  await panel.menu('Key Account', 'Edit account plan');
  await panel.sidebar.getByLabel('New person').waitFor({ timeout: 60_000 });
};
const card = (name: string) =>
  panel.sidebar.locator('.people-list > li').filter({ has: panel.sidebar.locator('summary .name', { hasText: name }) });
const mark = (name: string) => panel.sidebar.getByRole('button', { name: new RegExp(`^${name}\\. Influence`) });
const labelOf = (name: string) => mark(name).locator('title').textContent();

async function add(name: string, jobTitle: string): Promise<void> {
  await panel.sidebar.getByLabel('New person').fill(name);
  await panel.press('Enter');
  // The person's card is open, and its title has the focus.
  await card(name).getByLabel('Job title').and(panel.sidebar.locator(':focus')).waitFor();
  await panel.page.keyboard.type(jobTitle);
}

async function save(): Promise<void> {
  await panel.sidebar.getByRole('button', { name: 'Save', exact: true }).click();
  await panel.see(/^Saved/);
}

test('a person is named first, and the open card asks for the rest', async () => {
  await panel.see('Nobody is named yet.');
  await add('Ann Lee', 'Head of purchasing');
  await add('Bob Marsh', 'Plant manager');
  await add('Cy Young', 'Engineer');
  await panel.see('Coverage is not known yet: nobody’s influence is filled in.');
  await panel.see('Decision maker: not named yet.');
  await panel.sidebar.getByLabel('New person').fill('bob marsh');
  await panel.see('Bob Marsh is in the list already.');
  await panel.sidebar.getByLabel('New person').fill('');
});

test('the scales are set by keyboard, and show their labels', async () => {
  const influence = card('Ann Lee').getByRole('radiogroup', { name: 'Influence' });
  await influence.getByRole('radio', { name: 'Not known' }).focus();
  await panel.press('4', 'ArrowRight', 'Tab');
  await influence.getByRole('radio', { name: 'Decisive', checked: true }).waitFor();
  // The next Tab stop is the next scale: sceptical, hostile, and back to not known.
  await panel.press('ArrowRight', 'ArrowRight');
  const sentiment = card('Ann Lee').getByRole('radiogroup', { name: 'Sentiment' });
  await sentiment.getByRole('radio', { name: 'Sceptical', checked: true }).and(panel.sidebar.locator(':focus')).waitFor();
  await card('Ann Lee').getByText('Powerful, sceptical').first().waitFor();
  await panel.press('Delete');
  await sentiment.getByRole('radio', { name: 'Not known', checked: true }).waitFor();
  await card('Ann Lee').getByText('Powerful, not known').first().waitFor();
  await card('Ann Lee').getByLabel('Role in the decision').selectOption({ label: 'Decision maker' });
  await panel.see('Decision maker: Ann Lee');
});

test('a mark moves by arrow keys, keeps the focus, and updates its label', async () => {
  await mark('Ann Lee').focus();
  await panel.press('ArrowRight');
  expect(await labelOf('Ann Lee')).toBe('Ann Lee. Influence: Decisive, Sentiment: Hostile, Contact: Not known. Derailer.');
  await panel.press('ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight');
  expect(await labelOf('Ann Lee')).toBe('Ann Lee. Influence: High, Sentiment: Friendly, Contact: Not known. Incomplete.');
  await mark('Ann Lee').and(panel.sidebar.locator(':focus')).waitFor();
});

test('a mark is dragged to a cell; outside the map it goes to the nearest cell, and Escape cancels', async () => {
  const map = await panel.sidebar.locator('.stakeholder-map svg').first().boundingBox();
  const from = await mark('Bob Marsh').boundingBox();
  if (!map || !from) throw new Error('The map is not shown.');
  const { mouse } = panel.page;
  const grip = { x: from.x + from.width / 2, y: from.y + from.height / 2 };

  await mouse.move(grip.x, grip.y);
  await mouse.down();
  await mouse.move(grip.x + 60, grip.y - 40, { steps: 3 });
  await panel.sidebar.locator('.grid .target').waitFor();
  await panel.press('Escape');
  await mouse.up();
  expect(await labelOf('Bob Marsh')).toContain('Influence: Not known, Sentiment: Not known');

  await mouse.move(grip.x, grip.y);
  await mouse.down();
  // Outside the upper corner with the most influential advocates.
  await mouse.move(map.x + map.width + 5, map.y + 2, { steps: 5 });
  await mouse.up();
  expect(await labelOf('Bob Marsh')).toBe('Bob Marsh. Influence: Decisive, Sentiment: Advocate, Contact: Not known. Incomplete.');
  await panel.see('Champion: Bob Marsh');
});

test('“Talked today” sets the day and at least an occasional contact', async () => {
  await panel.sidebar.getByRole('button', { name: 'Talked today with Bob Marsh' }).click();
  await card('Bob Marsh').getByText('Last contact: today').waitFor();
  expect(await labelOf('Bob Marsh')).toContain('Contact: Occasional');
});

test('a superior is chosen without a circle, and the tree shows it', async () => {
  const reportsTo = (name: string) => card(name).getByLabel('Reports to');
  await reportsTo('Cy Young').selectOption('Bob Marsh');
  expect(await reportsTo('Bob Marsh').locator('option').allTextContents()).toEqual(['Nobody named here', 'Ann Lee']);
  const lines = panel.sidebar.locator('.reporting > li').filter({ hasText: 'Bob Marsh' });
  await lines.locator('.reporting').getByRole('button', { name: 'Cy Young' }).waitFor();
});

test('a next step with a day becomes an action', async () => {
  await card('Ann Lee').getByLabel('Our contact person').fill('Nora');
  await card('Ann Lee').getByLabel('Next step').fill('Ask for a meeting');
  await card('Ann Lee').getByRole('button', { name: '+1 week' }).click();
  await panel.see('It is in Actions, as a follow-up of Nora.');
});

test('saved records are in Stakeholders and Actions', async () => {
  await save();
  await panel.tab('Stakeholders');
  const rows: string[][] = [];
  for (const row of [4, 5, 6]) {
    const cells = await Promise.all(['B', 'C', 'E', 'F', 'G', 'H', 'J'].map((column) => panel.shown(`${column}${row}`)));
    rows.push(cells);
  }
  expect(rows).toEqual([
    ['Ann Lee', 'Head of purchasing', 'Decision maker', '4', '+1', '', ''],
    ['Bob Marsh', 'Plant manager', '', '5', '+2', '1', ''],
    ['Cy Young', 'Engineer', '', '', '', '', 'Bob Marsh'],
  ]);
  expect(await panel.shown('I5')).not.toBe('');
  await panel.tab('Actions');
  expect(await panel.shown('D3')).toBe('Ask for a meeting');
  expect(await panel.shown('E3')).toBe('Nora');
});

test('changes typed in the tab show in the sidebar', async () => {
  await panel.tab('Stakeholders');
  await panel.type('F6', '4');
  // The panel opens for the account of the selected row.
  await panel.type('G6', '-2');
  await panel.expectShown('G6', '-2');
  await openPanel();
  await panel.see('Cy Young has much influence and is hostile.');
  expect(await labelOf('Cy Young')).toContain('Influence: High, Sentiment: Hostile');
  await panel.sidebar.locator('.mark.triangle').first().waitFor();
});

test('a removed person is restored with Undo', async () => {
  await card('Cy Young').locator('summary').first().click();
  await panel.sidebar.getByRole('button', { name: 'Remove Cy Young' }).click();
  expect(await mark('Cy Young').count()).toBe(0);
  await panel.sidebar.getByRole('button', { name: 'Undo', exact: true }).click();
  await mark('Cy Young').waitFor();
});
