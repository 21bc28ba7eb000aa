import { takeUp, toKeep } from '../../../sidebar/chooseCriteria/CriteriaKept';
import { draftOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { criterion } from './ranking';

const saved = { criteria: [criterion('fit'), criterion('trust')], comparisons: [] };
const weighed = (weight: number) => draftOf(saved.criteria).map((each) => (each.id === 'fit' ? { ...each, weight } : each));
/** Through the browser, which stores text. */
const stored = (kept: unknown): unknown => JSON.parse(JSON.stringify(kept));

test('a changed weight comes back over what the workbook has by then', () => {
  const kept = stored(toKeep(saved, { draft: weighed(60), judgements: [] }));
  expect(takeUp(kept, saved)?.draft.map(({ weight }) => weight)).toEqual([60, 50]);
  const meanwhile = { criteria: [criterion('fit'), criterion('trust', { weight: 10 })], comparisons: [] };
  expect(takeUp(kept, meanwhile)?.draft.map(({ weight }) => weight)).toEqual([60, 10]);
});

test('an answer of the comparison comes back', () => {
  const judgements = [{ first: 'fit', second: 'trust', ratio: 3 }];
  const kept = stored(toKeep(saved, { draft: draftOf(saved.criteria), judgements }));
  expect(takeUp(kept, saved)?.judgements).toEqual(judgements);
});

test('nothing is kept without a change, and nothing comes back that was saved since', () => {
  expect(toKeep(saved, { draft: draftOf(saved.criteria), judgements: [] })).toBeNull();
  const kept = stored(toKeep(saved, { draft: weighed(60), judgements: [] }));
  expect(takeUp(kept, { criteria: [criterion('fit', { weight: 60 }), criterion('trust')], comparisons: [] })).toBeNull();
});

test('while a number cannot be read, what was kept before stays', () => {
  expect(toKeep(saved, { draft: weighed(NaN), judgements: [] })).toBeUndefined();
});

test.each([null, 7, [], {}, { before: [], draft: [{ name: 'x' }], comparisons: [], judgements: [] }])(
  'what is stored in another form is not a draft: %j',
  (kept) => {
    expect(takeUp(kept, saved)).toBeNull();
  },
);
