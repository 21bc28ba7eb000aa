import { KAM_NPS } from '../../src/formulas/KAM_NPS';

test('blanks are left out, and the ratings can have any shape', () => {
  expect(KAM_NPS([[10], [''], [9], [7], [3]])).toBe(25);
  expect(
    KAM_NPS([
      [10, 9],
      ['', 7],
      [3, ''],
    ]),
  ).toBe(25);
  expect(KAM_NPS(10)).toBe(100);
});

test('a list in which nothing is above 5 says so, because it may be a scale to 5', () => {
  expect(KAM_NPS([[5], [4], [''], [5]])).toBe('-100 (≤ 5)');
  expect(KAM_NPS(0)).toBe('-100 (≤ 5)');
  expect(KAM_NPS([[5], [4], [6]])).toBe(-100);
});

test('without ratings it gives a blank', () => {
  expect(KAM_NPS([[''], ['']])).toBe('');
  expect(KAM_NPS('')).toBe('');
});

test.each([
  [[[10], ['9']], 'KAM_NPS: cell 2 of the ratings is "9". Make it a number from 0 to 10, or leave it blank.'],
  [[['Rating'], [9]], 'KAM_NPS: cell 1 of the ratings is "Rating".'],
  [[[11]], 'KAM_NPS: cell 1 of the ratings is 11.'],
  [[[-1]], 'KAM_NPS: cell 1 of the ratings is -1.'],
  [[['#N/A']], 'KAM_NPS: cell 1 of the ratings is "#N/A".'],
])('%j is rejected', (ratings, message) => {
  expect(() => KAM_NPS(ratings)).toThrow(message);
});
