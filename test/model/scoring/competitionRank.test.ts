import * as fc from 'fast-check';
import { competitionRank, rankAmong } from '../../../src/model/scoring/competitionRank';

test('accounts with equal scores share a rank, and the next rank is skipped', () => {
  expect(competitionRank([8, 8, 7])).toEqual([1, 1, 3]);
  expect(competitionRank([5, 9, 7, 7, 1])).toEqual([4, 1, 2, 2, 5]);
});

test('scores within the tolerance share a rank', () => {
  expect(competitionRank([0.3 * 5 + 0.3 * 9 + 0.4 * 2, 5, 4])).toEqual([1, 1, 3]);
});

test('an account without a score has no rank and uses none', () => {
  expect(competitionRank([null, 6, null, 8])).toEqual([null, 2, null, 1]);
});

test.each([
  [[], []],
  [[null], [null]],
  [[4], [1]],
])('%p gives %p', (scores, ranks) => {
  expect(competitionRank(scores)).toEqual(ranks);
});

test('if all tie, all are first, also with 5,000 accounts', () => {
  expect(new Set(competitionRank(Array.from({ length: 5000 }, () => 6.5)))).toEqual(new Set([1]));
});

test('a rank is one more than the number of accounts ahead', () => {
  const scores = fc.array(fc.option(fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10)), { maxLength: 60 });
  fc.assert(
    fc.property(scores, (list) => {
      const ahead = (score: number): number => list.filter((other) => other !== null && other > score).length;
      expect(competitionRank(list)).toEqual(list.map((score) => (score === null ? null : 1 + ahead(score))));
    }),
    { seed: 11 },
  );
});

test('a blank is not a zero: it is not ahead of figures below zero', () => {
  expect(competitionRank([-5, null, -3])).toEqual([2, null, 1]);
});

test('the scores stay in their order', () => {
  const scores = Float64Array.of(7, 9, 8);
  expect([...scores].map(rankAmong(scores))).toEqual([3, 1, 2]);
  expect([...scores]).toEqual([7, 9, 8]);
});
