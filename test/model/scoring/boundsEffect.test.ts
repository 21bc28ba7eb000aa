import { boundsEffect, crowdedAt } from '../../../src/model/scoring/boundsEffect';

describe('boundsEffect', () => {
  test('counts how many would score 10 and how many under 2', () => {
    expect(boundsEffect([0, 980, 1000, 5000, 9000, 12_000], { low: 0, high: 9000 })).toEqual({
      scoringTen: 2,
      scoringUnderTwo: 2,
      counted: 6,
    });
  });

  test('accounts without a figure are not counted', () => {
    expect(boundsEffect([null, 9, NaN], { low: 0, high: 9 })).toEqual({ scoringTen: 1, scoringUnderTwo: 0, counted: 1 });
  });

  test('if less is better, small figures score 10', () => {
    expect(boundsEffect([0, 0, 90], { low: 90, high: 0 })).toEqual({ scoringTen: 2, scoringUnderTwo: 1, counted: 3 });
  });
});

describe('crowdedAt', () => {
  const figures = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90];

  test('bounds far too low give most accounts the best score, far too high bounds the worst', () => {
    expect(crowdedAt(boundsEffect(figures, { low: 0, high: 40 }))).toBe('ten');
    expect(crowdedAt(boundsEffect(figures, { low: 50, high: 90 }))).toBe('underTwo');
  });

  test('if less is better, the crowding is reversed', () => {
    expect(crowdedAt(boundsEffect(figures, { low: 90, high: 50 }))).toBe('ten');
  });

  test('half of the candidates is not a majority, and accounts without a figure do not count', () => {
    expect(crowdedAt({ scoringTen: 5, scoringUnderTwo: 5, counted: 10 })).toBeNull();
    expect(crowdedAt(boundsEffect([...figures, null, null, null], { low: 0, high: 40 }))).toBe('ten');
  });

  test('well spread figures, or no figures, are not crowded', () => {
    expect(crowdedAt(boundsEffect(figures, { low: 10, high: 80 }))).toBeNull();
    expect(crowdedAt(boundsEffect([null], { low: 0, high: 1 }))).toBeNull();
  });
});

test('scores are counted as they are shown, with two decimals', () => {
  const bounds = { low: 1, high: 10 };
  expect(boundsEffect([9.998, 9.99], bounds)).toMatchObject({ scoringTen: 1 });
  expect(boundsEffect([1.998, 1.99], bounds)).toMatchObject({ scoringUnderTwo: 1 });
});
