import { KAM_HEALTH } from '../../src/formulas/KAM_HEALTH';

test('without weights all parts count the same', () => {
  expect(KAM_HEALTH([[80, '', 50]])).toBe(65);
  expect(KAM_HEALTH([[80, 60, 40]], '')).toBe(60);
  expect(KAM_HEALTH(80)).toBe(80);
});

test('shows how many parts are known if too few are, and names a part outside 0 to 100', () => {
  const rows = [
    [80, '', 70, '', ''],
    [80, 'good', 70, 60, 50],
    ['', '', '', '', ''],
    [80, 60, 70, 90, 50],
    ['', '', '', '', ''],
  ];
  expect(KAM_HEALTH(rows, [[25, 25, 20, 20, 10]])).toEqual([['2/5'], ['0–100!'], [''], [72]]);
});

test('with a header the first row is skipped, and the result starts with it', () => {
  const rows = [
    ['Relationships', 'Goals'],
    [80, 60],
    ['', ''],
  ];
  expect(KAM_HEALTH(rows, [[1], [3]], 'Health')).toEqual([['Health'], [65]]);
  expect(KAM_HEALTH(rows, undefined, 'Health')).toEqual([['Health'], [70]]);
});

test.each([
  [[[1, 1]], 'KAM_HEALTH: the weights cover 2 parts, the rows 3. Select the same columns for both.'],
  [5, 'KAM_HEALTH: the weights cover 1 part, the rows 3.'],
  [[[1, -1, 1]], 'KAM_HEALTH: weight 2 is -1. Make it a number, 0 or more.'],
  [[[0, '', 0]], 'KAM_HEALTH: all weights are blank or 0. Give at least one part a weight.'],
])('weights of %j are rejected', (weights, message) => {
  expect(() => KAM_HEALTH([[80, 60, 40]], weights)).toThrow(message);
});
