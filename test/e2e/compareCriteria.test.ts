// Five criteria compared in pairs by keyboard only, with one contradicting answer, up to the weights in the workbook.
import { sampleWorkbook } from '../setup/preparedWorkbook';
import { PanelPage } from './setup/PanelPage';

jest.setTimeout(120_000);

/** The ten answers in the order of the questions: which one (↑ the first), and how much. The third is the wrong way round. */
const ANSWERS = ['↑3', '↑4', '↓7', '↑3', '↑2', '↑4', '↑3', '1', '↑2', '1'];
const KEYS: Readonly<Record<string, string>> = { '↑': 'ArrowUp', '↓': 'ArrowDown' };

let panel: PanelPage;

beforeAll(async () => {
  panel = await PanelPage.open({ workbook: sampleWorkbook });
  await panel.menu('Key Account', 'Choose criteria');
});
afterAll(() => panel.close());
afterEach(() => expect(panel.errors.splice(0)).toEqual([]));

const button = (name: string) => panel.sidebar.getByRole('button', { name, exact: true });
const shows = (words: string) => panel.sidebar.getByText(words).waitFor();
const heading = () => panel.sidebar.getByRole('heading', { level: 2 });

/** Answers the question at that position, from 1, once it is shown. */
async function answer(place: number): Promise<void> {
  await shows(`Compare in pairs: question ${place} of ${ANSWERS.length}`);
  for (const key of ANSWERS[place - 1] ?? '') await panel.press(KEYS[key] ?? key);
}

/** The names of the criteria and their weights in the outcome. */
const priorities = () => panel.sidebar.locator('.bars li').allInnerTexts();

test('answers stay when a criterion in the middle is removed and added again', async () => {
  await button('Compare in pairs').click({ timeout: 60_000 });
  await heading().getByText('Which matters more: Growth potential or Profitability?').waitFor();
  for (const place of [1, 2, 3, 4]) await answer(place);
  await shows('Compare in pairs: question 5 of 10');
  await button('Back to the criteria').click();
  await shows('4 of 10 questions answered.');
  await panel.press('Enter');
  await shows('Compare in pairs: question 5 of 10');
});

test('Backspace shows the previous question with its answer, Enter continues', async () => {
  await panel.press('Backspace');
  await shows('Compare in pairs: question 4 of 10');
  const chosen = panel.sidebar.locator('[aria-pressed=true]');
  expect(await chosen.allInnerTexts()).toEqual([expect.stringMatching(/^Growth potential/), expect.stringMatching(/^A little/)]);
  await panel.press('Enter');
  for (const place of [5, 6, 7, 8, 9, 10]) await answer(place);
});

test('names the contradicting answer, and corrects it with one click', async () => {
  await shows('The answers contradict each other: do not use these weights.');
  await shows('Consistency ratio 0.53.');
  await shows('You rated Existing relationships much more important than Growth potential.');
  await button('Take the suggestion').click();
  await shows('Your answers fit together well.');
  expect((await priorities()).map((line) => line.replace(/\s+/g, ' '))).toEqual([
    'Growth potential 45.8%',
    'Profitability 24.3%',
    'Product fit 12.1%',
    'Revenue potential 9.1%',
    'Existing relationships 8.7%',
  ]);
});

test('uses the priorities as weights, shows their effect, and saves them in Criteria', async () => {
  await button('Use these weights').click();
  await shows('The weights now are those of your comparison.');
  await shows('Growth potential 46%, Profitability 24%');
  await button('Apply').click();
  await shows('Applied. Scoring Matrix and Criteria are up to date.');
  await panel.tab('Criteria');
  for (const [row, weight] of ['45.8', '24.3', '12.1', '8.7', '9.1'].entries()) await panel.expectShown(`B${row + 3}`, weight);
});

test('a reopened panel has the answers, and shows that a weight was changed by hand since', async () => {
  await panel.type('B3', '60');
  await panel.menu('Key Account', 'Choose criteria');
  await shows('Weights differ from your comparison: Growth potential has 52.5% instead of 45.8%.');
  await button('See your comparison in pairs').click();
  await panel.sidebar.getByText('All your answers').click();
  await button('Growth potential clearly more important than Existing relationships').click();
  await heading().getByText('Which matters more: Growth potential or Existing relationships?').waitFor();
});
