import { KAM_CONSISTENCY } from '../../src/formulas/KAM_CONSISTENCY';

test('consistent judgements have a ratio of 0', () => {
  expect(
    KAM_CONSISTENCY([
      [1, 2, 6],
      ['', 1, 3],
      ['', '', 1],
    ]),
  ).toBe(0);
});

test('two criteria are always consistent', () => {
  expect(
    KAM_CONSISTENCY([
      [1, 9],
      ['', 1],
    ]),
  ).toBe(0);
});

test('Saaty 1990, buying a house: 0.17, too much', () => {
  expect(
    KAM_CONSISTENCY([
      [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
      ['', 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
      ['', '', 1, 6, 3, 4, 6, 1 / 5],
      ['', '', '', 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
      ['', '', '', '', 1, 1 / 2, 1 / 5, 1 / 6],
      ['', '', '', '', '', 1, 1 / 5, 1 / 6],
      ['', '', '', '', '', '', 1, 1 / 2],
      ['', '', '', '', '', '', '', 1],
    ]),
  ).toBeCloseTo(0.17, 2);
});

test('a range that is not a comparison matrix is rejected under the formula’s own name', () => {
  expect(() => KAM_CONSISTENCY([[1, 2]])).toThrow(
    'KAM_CONSISTENCY: the comparisons cover 1 row and 2 columns. Select as many rows as columns, from 2 to 10.',
  );
  expect(() =>
    KAM_CONSISTENCY([
      [1, ''],
      ['', 1],
    ]),
  ).toThrow('KAM_CONSISTENCY: criteria 1 and 2 are not compared.');
});
