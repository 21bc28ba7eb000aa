import { CRITERIA_LIBRARY } from '../../../src/model/criteria/library';
import { draftOf, fromLibrary, isReadable, ownCriterion, payloadOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { countOnlyFed } from '../../../sidebar/criteriaDraft/countOnlyFed';
import { criterion, ranking } from '../chooseCriteria/ranking';

const growth = CRITERIA_LIBRARY.find(({ key }) => key === 'growthPotential')!;
const solvency = CRITERIA_LIBRARY.find(({ key }) => key === 'solvency')!;

describe('a criterion that joins', () => {
  test('brings the library’s words and weight while nothing is ranked', () => {
    expect(fromLibrary(growth, [], false)).toMatchObject({
      id: null,
      name: 'Growth potential',
      weight: 30,
      kind: 'other',
      source: null,
    });
    expect(fromLibrary(solvency, draftOf([criterion('a', { weight: 10 }), criterion('b', { weight: 20 })]), false).weight).toBe(
      15,
    );
    expect(ownCriterion(1, [], false)).toMatchObject({ name: '', weight: 20, libraryKey: null });
  });

  test('weighs nothing where a ranking stands already', () => {
    expect(fromLibrary(growth, [], true).weight).toBe(0);
    expect(ownCriterion(2, draftOf([criterion('a')]), true).weight).toBe(0);
  });
});

describe('payloadOf', () => {
  test('sends the words trimmed, no bounds without a source, and nothing that is the panel’s own', () => {
    const draft = draftOf([criterion('fit', { name: ' Fit ', low: 0, high: 5 })]);
    expect(payloadOf('r7', draft)).toEqual({ revision: 'r7', criteria: [{ ...criterion('fit'), name: 'Fit' }] });
  });

  test('takes pairwise answers along where there are any to save', () => {
    const comparisons = [{ first: 1, second: 0, ratio: 3 }];
    expect(payloadOf('r7', draftOf([criterion('fit'), criterion('trust')]), comparisons).comparisons).toEqual(comparisons);
    expect(payloadOf('r7', []).comparisons).toBeUndefined();
  });
});

describe('isReadable', () => {
  test('sees a weight or a bound that is no number', () => {
    expect(isReadable(draftOf([criterion('a')]))).toBe(true);
    expect(isReadable(draftOf([criterion('a', { weight: NaN })]))).toBe(false);
    expect(isReadable(draftOf([criterion('a', { source: 'growth', low: NaN })]))).toBe(false);
  });
});

describe('countOnlyFed', () => {
  const byHand = criterion('fit');
  const fed = criterion('growth', { source: 'growth', low: 0, high: 0.5, weight: 0 });
  const unscored = ranking({ criteria: [byHand, fed] });
  for (const candidate of unscored.candidates) candidate.scores = {};

  test('lets the fed criteria rank alone', () => {
    expect(countOnlyFed(unscored, draftOf([byHand, fed]))?.map(({ weight }) => weight)).toEqual([0, 20]);
  });

  test('offers nothing where no criterion is fed, or the fed ones rank already', () => {
    expect(countOnlyFed(unscored, draftOf([byHand]))).toBeNull();
    expect(
      countOnlyFed(
        unscored,
        draftOf([
          { ...byHand, weight: 0 },
          { ...fed, weight: 30 },
        ]),
      ),
    ).toBeNull();
  });
});
