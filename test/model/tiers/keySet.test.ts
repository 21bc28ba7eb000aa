import * as fc from 'fast-check';
import { isAtLeast } from '../../../src/model/scoring/tolerance';
import { keySet } from '../../../src/model/tiers/keySet';
import { rankAccounts } from '../../../src/model/tiers/rankAccounts';

const keys = (scores: (number | null)[], capacity: number | null, keyFrom: number | null = null) =>
  keySet(scores, { capacity, keyFrom }).flatMap((key, index) => (key ? [index] : []));

test('the highest scores take the seats', () => {
  expect(keys([5, 9, 7, 8], 2)).toEqual([1, 3]);
});

test('a tie across the line admits no account; a tie within the seats does not matter', () => {
  expect(keys([9, 8, 8], 2)).toEqual([0]);
  expect(keys([8, 8, 7], 2)).toEqual([0, 1]);
  expect(keys([8, 8, 8], 2)).toEqual([]);
});

test('scores that differ only by floating point are equal', () => {
  expect(keys([9, 5, 0.3 * 5 + 0.3 * 9 + 0.4 * 2], 2)).toEqual([0]);
  expect(keys([6.999999999999999], 5, 7)).toEqual([0]);
});

test('a score below the cut-off is not key, even with free seats', () => {
  expect(keys([9, 7, 6.9], 5, 7)).toEqual([0, 1]);
});

test('a blank capacity means no limit, 0 gives no seats, and a fraction of a seat does not count', () => {
  expect(keys([9, 1, 5], null)).toEqual([0, 1, 2]);
  expect(keys([9, 1, 5], 0)).toEqual([]);
  expect(keys([9, 1, 5], 1.9)).toEqual([0]);
});

test('an account without a score is not key and takes no seat', () => {
  expect(keySet([null, 5, null], { capacity: 1, keyFrom: null })).toEqual([false, true, false]);
  expect(keySet([], { capacity: 1, keyFrom: null })).toEqual([]);
});

describe('for any scores', () => {
  const score = fc.option(fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10));
  const anyScores = fc.array(score, { maxLength: 40 });
  const anyCapacity = fc.option(fc.integer({ min: 0, max: 12 }));
  const anyCutOff = fc.option(fc.integer({ min: 1, max: 10 }));

  test('matches the definition: no more accounts than seats score as high or higher', () => {
    fc.assert(
      fc.property(anyScores, anyCapacity, anyCutOff, (scores, capacity, keyFrom) => {
        const expected = scores.map((own) => {
          if (own === null || (keyFrom !== null && own < keyFrom)) return false;
          const asHigh = scores.filter((other) => other !== null && isAtLeast(other, own)).length;
          return capacity === null || asHigh <= capacity;
        });
        expect(keySet(scores, { capacity, keyFrom })).toEqual(expected);
      }),
      { seed: 61, numRuns: 500 },
    );
  });

  test('matches the key suggestions of the ranking while no tier is confirmed', () => {
    fc.assert(
      fc.property(anyScores, anyCapacity, fc.integer({ min: 1, max: 10 }), (scores, capacity, keyFrom) => {
        const candidates = scores.map((own, index) => ({
          id: `${index}`,
          name: `${index}`,
          scores: { growth: own },
          confirmedTier: null,
        }));
        const settings = { capacity, keyFrom, keepFrom: keyFrom - 1, watchFrom: 1 };
        const ranked = rankAccounts(candidates, [{ id: 'growth', weight: 3 }], settings);
        expect(keySet(scores, { capacity, keyFrom })).toEqual(ranked.map(({ suggestedTier }) => suggestedTier === 'key'));
      }),
      { seed: 62 },
    );
  });
});
