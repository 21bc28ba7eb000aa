import { boundsEffect } from '../../../src/model/scoring/boundsEffect';

test('it says how many would score 10 and how many under 2', () => {
  expect(boundsEffect([0, 999, 1000, 5000, 9000, 12_000], { low: 0, high: 9000 })).toEqual({
    scoringTen: 2,
    scoringUnderTwo: 2,
    counted: 6,
  });
});

test('accounts without a figure are not counted', () => {
  expect(boundsEffect([null, 9, NaN], { low: 0, high: 9 })).toEqual({ scoringTen: 1, scoringUnderTwo: 0, counted: 1 });
});

test('where less is better the small figures score 10', () => {
  expect(boundsEffect([0, 0, 90], { low: 90, high: 0 })).toEqual({ scoringTen: 2, scoringUnderTwo: 1, counted: 3 });
});
