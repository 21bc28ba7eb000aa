// Scoring by keyboard, alone and with others, and the resulting History, in a browser.
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

const ALONE = 0;
const APART = 1;

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
  await panel.menu('Key Account', 'Rank accounts');
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

const row = (name: string) => panel.sidebar.getByRole('option', { name });
const type = (keys: string) => panel.page.keyboard.type(keys, { delay: 20 });

async function scoreAs(name: string, how: number): Promise<void> {
  const change = panel.sidebar.getByRole('button', { name: 'Not you?' });
  await panel.see(/^(Who scores\?|You are)/);
  if (await change.isVisible()) await change.click();
  await panel.sidebar.getByLabel('I am', { exact: true }).fill(name);
  await panel.sidebar.getByRole('radio').nth(how).check();
  await panel.sidebar.getByRole('button', { name: 'Start scoring' }).click();
  await panel.see(`You are ${name}.`);
}

/** Shows a criterion and goes to its first account. */
async function choose(criterion: string): Promise<void> {
  const criteria = panel.sidebar.getByLabel('Criterion', { exact: true });
  const options = await criteria.locator('option').allTextContents();
  await criteria.selectOption({ index: options.findIndex((option) => option.startsWith(criterion)) });
  await panel.sidebar.getByRole('listbox').focus();
  await panel.press('Home');
  await panel.sidebar.locator('[role=listbox]:focus').waitFor();
}

test('number keys score one account after the other, and the matrix has the scores', async () => {
  await scoreAs('Anna', ALONE);
  await choose('Product fit');
  await panel.see('We meet most needs with small changes');
  await type('80');
  await panel.see('Saved.');
  await panel.expectShown('E5', '8');
  await panel.expectShown('E6', '10');
});

test('a score is removed, a decimal and a reason are typed, and 11 is rejected in its field', async () => {
  await panel.press('ArrowUp', 'Backspace');
  await panel.expectShown('E6', '');
  await panel.expectShown('H6', '4/5');
  const other = panel.sidebar.getByLabel('Other, such as 5.5');
  await other.fill('11');
  await panel.see('Scores run from 1 to 10.');
  await other.fill('5.5');
  await panel.sidebar.getByLabel('Why, in one line').fill('They ordered the small version');
  await panel.press('Enter');
  await panel.expectShown('E6', '5.5');
  await row('Tarnwick Foods').getByText('They ordered the small version').waitFor();
});

test('a reason that is typed and not saved is back when the panel opens again', async () => {
  const field = () => panel.sidebar.getByLabel('Why, in one line');
  await choose('Product fit');
  await panel.press('ArrowDown', 'Backspace');
  await panel.expectShown('E6', '');
  await field().fill('They ask for a trial');
  await panel.menu('Key Account', 'Rank accounts');
  await panel.see('You are Anna.');
  await choose('Product fit');
  await panel.press('ArrowDown');
  expect(await field().inputValue()).toBe('They ask for a trial');
  await type('6');
  await panel.expectShown('E6', '6');
  await row('Tarnwick Foods').getByText('They ask for a trial').waitFor();
});

test('several scorers: hidden until revealed, then compared, then agreed', async () => {
  await scoreAs('Anna', APART);
  await choose('Existing relationships');
  await type('123456789012345678901234');
  await panel.see('Existing relationships is fully scored.');
  await panel.see('Saved.');

  await scoreAs('Bob', APART);
  await choose('Existing relationships');
  await type('9');
  await panel.see('Anna: 24 of 24 · Bob: 1 of 24');
  expect(await panel.sidebar.getByText('Anna 1').count()).toBe(0);
  await panel.expectShown('F5', '1');

  await panel.sidebar.getByRole('button', { name: 'Show the scores now' }).click();
  await panel.see(/^Bob has not finished\./);
  await panel.sidebar.locator('.notice').getByRole('button', { name: 'Show the scores now' }).click();
  await panel.see('You lie far apart on 1 of 24 accounts. Talk about these first.');
  const first = panel.sidebar.locator('.compare tbody tr').first();
  expect(await first.innerText()).toMatch(/Ferrowald Steel[^]*Anna 1[^]*Bob 9[^]*5[^]*8[^]*far apart/);
  await panel.expectShown('F5', '5');

  await panel.sidebar.getByRole('button', { name: 'Agree on a score for Ferrowald Steel' }).click();
  await panel.sidebar.getByLabel('Agreed score').and(panel.sidebar.locator(':focus')).waitFor();
  await type('6.5');
  await panel.press('Tab');
  await type('One of us knew more');
  await panel.press('Enter');
  await panel.see('Agreed: 6.5 · One of us knew more');
  await panel.expectShown('F5', '6.5');
});

test('a score that cannot be saved stays visible, with the reason', async () => {
  await scoreAs('Anna', ALONE);
  await choose('Revenue potential');
  // A colleague deletes the column meanwhile.
  await panel.sidebar.locator('body').evaluate(
    () =>
      new Promise((done, failed) => {
        type Ranking = { value: { revision: string; criteria: { name: string }[] } };
        type Run = {
          withSuccessHandler(take: (answer: Ranking) => void): Run;
          withFailureHandler(take: unknown): Run;
          request(...all: unknown[]): void;
        };
        const { run } = (window as unknown as { google: { script: { run: Run } } }).google.script;
        run
          .withFailureHandler(failed)
          .withSuccessHandler(({ value: { revision, criteria } }) => {
            const left = criteria.filter(({ name }) => name !== 'Revenue potential');
            run.withFailureHandler(failed).withSuccessHandler(done).request('saveCriteria', { revision, criteria: left });
          })
          .request('loadRanking', {});
      }),
  );
  await type('3');
  await panel.see('Not saved: 1 score. They stay here until they are.');
  await panel.see('This criterion is not in use any more');
  await row('Ferrowald Steel').getByText('not saved').waitFor();
  await panel.sidebar.getByRole('button', { name: 'Read the accounts again' }).click();
  await panel.see(/^1 score could not be saved/);
});

test('History explains why an account dropped since the tiers were confirmed', async () => {
  await panel.sidebar.getByRole('tab', { name: 'Confirm tiers' }).click();
  await panel.sidebar.locator('.buttons.sticky .button.primary').click();
  await panel.see(/^Confirmed: /);
  await panel.sidebar.getByRole('tab', { name: 'Score', exact: true }).click();
  await choose('Growth potential');
  await type('3');
  await panel.see('Saved.');

  await panel.sidebar.getByRole('tab', { name: 'History' }).click();
  await panel.sidebar.getByLabel('Find an account').fill('ferro');
  await panel.press('Enter');
  await panel.see(/^It dropped by /);
  await panel.see(/^score 8 → 3: −1\.67$/);
  await panel.see(/^Overtaken by /);
  await panel.sidebar.getByText('8 → 3', { exact: true }).last().waitFor();
});
