// Scoring by keyboard, alone and with others, and the resulting History, in a browser.
import { KEY_ACCOUNT, Workbench } from './setup/workbench';

jest.setTimeout(120_000);

const ALONE = 0;
const APART = 1;

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.open(KEY_ACCOUNT);
  await workbench.menu('Key Account', 'Rank accounts');
});
afterAll(() => workbench.close());
afterEach(() => expect(workbench.errors.splice(0)).toEqual([]));

const row = (name: string) => workbench.sidebar.getByRole('option', { name });
const type = (keys: string) => workbench.page.keyboard.type(keys, { delay: 20 });

async function scoreAs(name: string, how: number): Promise<void> {
  const change = workbench.sidebar.getByRole('button', { name: 'Not you?' });
  await workbench.see(/^(Who scores\?|You are)/);
  if (await change.isVisible()) await change.click();
  await workbench.sidebar.getByLabel('I am', { exact: true }).fill(name);
  await workbench.sidebar.getByRole('radio').nth(how).check();
  await workbench.sidebar.getByRole('button', { name: 'Start scoring' }).click();
  await workbench.see(`You are ${name}.`);
}

/** Shows a criterion and goes to its first account. */
async function choose(criterion: string): Promise<void> {
  const criteria = workbench.sidebar.getByLabel('Criterion', { exact: true });
  const options = await criteria.locator('option').allTextContents();
  await criteria.selectOption({ index: options.findIndex((option) => option.startsWith(criterion)) });
  await workbench.sidebar.getByRole('listbox').focus();
  await workbench.press('Home');
  await workbench.sidebar.locator('[role=listbox]:focus').waitFor();
}

test('headers of two lines are not cut: their row is higher than others', async () => {
  const [header, first, second] = [
    await workbench.ask('middle', 'C4'),
    await workbench.ask('middle', 'C5'),
    await workbench.ask('middle', 'C6'),
  ];
  expect(first.y - header.y).toBeGreaterThan(second.y - first.y + 3);
});

test('number keys score one account after the other, and the matrix has the scores', async () => {
  await scoreAs('Anna', ALONE);
  await choose('Product fit');
  await workbench.see('We meet most needs with small changes');
  await type('80');
  await workbench.see('Saved.');
  await workbench.expectShown('E5', '8');
  await workbench.expectShown('E6', '10');
});

test('a score is removed, a decimal and a reason are typed, and 11 is rejected in its field', async () => {
  await workbench.press('ArrowUp', 'Backspace');
  await workbench.expectShown('E6', '');
  await workbench.expectShown('H6', '4/5');
  const other = workbench.sidebar.getByLabel('Other, such as 5.5');
  await other.fill('11');
  await workbench.see('Scores run from 1 to 10.');
  await other.fill('5.5');
  await workbench.sidebar.getByLabel('Why, in one line').fill('They ordered the small version');
  await workbench.press('Enter');
  await workbench.expectShown('E6', '5.5');
  await row('Tarnwick Foods').getByText('They ordered the small version').waitFor();
});

test('several scorers: hidden until revealed, then compared, then agreed', async () => {
  await scoreAs('Anna', APART);
  await choose('Existing relationships');
  await type('123456789012345678901234');
  await workbench.see('Existing relationships is fully scored.');
  await workbench.see('Saved.');

  await scoreAs('Bob', APART);
  await choose('Existing relationships');
  await type('9');
  await workbench.see('Anna: 24 of 24 · Bob: 1 of 24');
  expect(await workbench.sidebar.getByText('Anna 1').count()).toBe(0);
  await workbench.expectShown('F5', '1');

  await workbench.sidebar.getByRole('button', { name: 'Show the scores now' }).click();
  await workbench.see(/^Bob has not finished\./);
  await workbench.sidebar.locator('.notice').getByRole('button', { name: 'Show the scores now' }).click();
  await workbench.see('You lie far apart on 1 of 24 accounts. Talk about these first.');
  const first = workbench.sidebar.locator('.compare tbody tr').first();
  expect(await first.innerText()).toMatch(/Ferrowald Steel[^]*Anna 1[^]*Bob 9[^]*5[^]*8[^]*far apart/);
  await workbench.expectShown('F5', '5');

  await workbench.sidebar.getByRole('button', { name: 'Agree on a score for Ferrowald Steel' }).click();
  await workbench.sidebar.getByLabel('Agreed score').and(workbench.sidebar.locator(':focus')).waitFor();
  await type('6.5');
  await workbench.press('Tab');
  await type('One of us knew more');
  await workbench.press('Enter');
  await workbench.see('Agreed: 6.5 · One of us knew more');
  await workbench.expectShown('F5', '6.5');
});

test('a score that cannot be saved stays visible, with the reason', async () => {
  await scoreAs('Anna', ALONE);
  await choose('Revenue potential');
  // A colleague deletes the column meanwhile.
  await workbench.sidebar.locator('body').evaluate(
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
  await workbench.see('Not saved: 1 score. They stay here until they are.');
  await workbench.see('This criterion is not in use any more');
  await row('Ferrowald Steel').getByText('not saved').waitFor();
  await workbench.sidebar.getByRole('button', { name: 'Read the accounts again' }).click();
  await workbench.see(/^1 score could not be saved/);
});

test('History explains why an account dropped since the tiers were confirmed', async () => {
  await workbench.sidebar.getByRole('tab', { name: 'Confirm tiers' }).click();
  await workbench.sidebar.locator('.buttons.sticky .button.primary').click();
  await workbench.see(/^Confirmed: /);
  await workbench.sidebar.getByRole('tab', { name: 'Score', exact: true }).click();
  await choose('Growth potential');
  await type('3');
  await workbench.see('Saved.');

  await workbench.sidebar.getByRole('tab', { name: 'History' }).click();
  await workbench.sidebar.getByLabel('Find an account').fill('ferro');
  await workbench.press('Enter');
  await workbench.see(/^It dropped by /);
  await workbench.see(/^score 8 → 3: −1\.67$/);
  await workbench.see(/^Overtaken by /);
  await workbench.sidebar.getByText('8 → 3', { exact: true }).last().waitFor();
});
