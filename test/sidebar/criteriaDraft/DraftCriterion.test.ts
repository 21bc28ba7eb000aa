import { CRITERIA_LIBRARY, type LibraryKey } from '../../../src/model/criteria/library';
import { criteria } from '../../../src/text/en/criteria';
import { draftOf, fromLibrary, isReadable, ownCriterion, payloadOf } from '../../../sidebar/criteriaDraft/DraftCriterion';
import { countOnlyFed } from '../../../sidebar/criteriaDraft/countOnlyFed';
import { criterion, ranking } from '../chooseCriteria/ranking';

const entry = (wanted: LibraryKey) => ({ ...CRITERIA_LIBRARY.find(({ key }) => key === wanted)!, words: criteria[wanted] });
const growth = entry('growthPotential');
const solvency = entry('solvency');

describe('a new criterion', () => {
  test('has the texts and weight of the library while no ranking exists', () => {
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

  test('has weight 0 if a ranking exists', () => {
    expect(fromLibrary(growth, [], true).weight).toBe(0);
    expect(ownCriterion(2, draftOf([criterion('a')]), true).weight).toBe(0);
  });
});

describe('payloadOf', () => {
  test('sends trimmed texts, no bounds without a source, and no state of the panel', () => {
    const draft = draftOf([criterion('fit', { name: ' Fit ', low: 0, high: 5 })]);
    expect(payloadOf('r7', draft)).toEqual({ revision: 'r7', criteria: [{ ...criterion('fit'), name: 'Fit' }] });
  });

  test('includes pairwise answers if there are any to save', () => {
    const comparisons = [{ first: 1, second: 0, ratio: 3 }];
    expect(payloadOf('r7', draftOf([criterion('fit'), criterion('trust')]), comparisons).comparisons).toEqual(comparisons);
    expect(payloadOf('r7', []).comparisons).toBeUndefined();
  });
});

describe('isReadable', () => {
  test('detects a weight or a bound that is not a number', () => {
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

  test('lets the fed criteria rank by themselves', () => {
    expect(countOnlyFed(unscored, draftOf([byHand, fed]))?.map(({ weight }) => weight)).toEqual([0, 20]);
  });

  test('offers nothing if no criterion is fed, or the fed ones already rank', () => {
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
