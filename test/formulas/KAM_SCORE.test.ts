import * as fc from 'fast-check';
import { KAM_SCORE } from '../../src/formulas/KAM_SCORE';

const weights = [[50, 30, 20]];

test('a row of scores gives one score', () => {
  expect(KAM_SCORE([[8, 6, 4]], weights)).toBe(6.6);
});

test('one criterion and one account give one value', () => {
  expect(KAM_SCORE(8, 3)).toBe(8);
});

test('rows of scores give a column', () => {
  expect(
    KAM_SCORE(
      [
        [8, 6, 4],
        [10, 10, 10],
      ],
      weights,
    ),
  ).toEqual([[6.6], [10]]);
});

test('the weights can be in a column', () => {
  expect(KAM_SCORE([[8, 6, 4]], [[50], [30], [20]])).toBe(6.6);
});

test('an incomplete account shows how many scores it has', () => {
  expect(KAM_SCORE([[8, '', 4]], weights)).toBe('2/3');
});

test('a value that is not a score from 1 to 10 is named, even if others are missing, and does not affect other accounts', () => {
  const rows = [
    [8, '7', 4],
    [8, 11, ''],
    [0, 6, 4],
    [8, new Date(0), 4],
    [8, true, 4],
    [8, '#DIV/0!', 4],
    [8, 6, 4],
  ];
  expect(KAM_SCORE(rows, weights)).toEqual([...rows.slice(1).map(() => ['1–10!']), [6.6]]);
});

test('blank rows between accounts give blanks, trailing blank rows are cut', () => {
  const blank = ['', '', ''];
  expect(KAM_SCORE([[8, 6, 4], blank, [1, 1, 1], blank, blank], weights)).toEqual([[6.6], [''], [1]]);
});

test('only blanks give a blank', () => {
  expect(
    KAM_SCORE(
      [
        ['', '', ''],
        ['', '', ''],
      ],
      weights,
    ),
  ).toBe('');
  expect(KAM_SCORE([['', '', '']], weights)).toBe('');
});

test('with a header the first row is skipped, and the result starts with it', () => {
  const rows = [
    ['Growth', 'Fit', 'Solvency'],
    [8, 6, 4],
    ['', '', ''],
    [1, 1, ''],
    ['', '', ''],
  ];
  expect(KAM_SCORE(rows, weights, 'Score')).toEqual([['Score'], [6.6], [''], ['2/3']]);
});

test('a table without accounts gives only its header', () => {
  expect(KAM_SCORE([['Growth', 'Fit', 'Solvency']], weights, 'Score')).toBe('Score');
  expect(
    KAM_SCORE(
      [
        ['Growth', 'Fit', 'Solvency'],
        ['', '', ''],
      ],
      weights,
      'Score',
    ),
  ).toEqual([['Score']]);
});

test.each([[''], [null], [undefined]])('a header of %p is not a header', (header) => {
  expect(KAM_SCORE([[8, 6, 4]], weights, header)).toBe(6.6);
});

test('a criterion without a weight needs no score, and a custom column among the criteria is ignored', () => {
  expect(
    KAM_SCORE(
      [
        [8, 'call back', 4, ''],
        [8, 99, 4, 3],
      ],
      [[1, '', 1, 0]],
    ),
  ).toEqual([[6], [6]]);
});

test('only the proportions of the weights count', () => {
  const score = fc.integer({ min: 1, max: 10 });
  const row = fc.tuple(score, score, score);
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 9 }), row, fc.integer({ min: 2, max: 999 }), (rows, shares, factor) => {
      const plain = KAM_SCORE(rows, [shares]) as number[][];
      const scaled = KAM_SCORE(rows, [shares.map((share) => share * factor)]) as number[][];
      plain.forEach(([value], index) => expect(scaled[index]?.[0]).toBeCloseTo(value ?? 0, 9));
    }),
    { seed: 4 },
  );
});

test('different numbers of criteria are rejected with an explanation', () => {
  expect(() => KAM_SCORE([[8, 6, 4, 5, 5]], [[1, 1, 1, 1]])).toThrow(
    'KAM_SCORE: the weights cover 4 criteria, the scores 5. Select the same columns for both.',
  );
  expect(() => KAM_SCORE([[8, 6]], 1)).toThrow('KAM_SCORE: the weights cover 1 criterion, the scores 2.');
});

test.each([
  [[[1, 'high', 1]], 'KAM_SCORE: weight 2 is "high". Make it a number, 0 or more.'],
  [[[1, '2', 1]], 'KAM_SCORE: weight 2 is "2".'],
  [[[1, 1, -3]], 'KAM_SCORE: weight 3 is -3.'],
  [[[true, 1, 1]], 'KAM_SCORE: weight 1 is "true".'],
  [[[1, new Date(0), 1]], 'KAM_SCORE: weight 2 is "'],
  [[[0, 0, 0]], 'KAM_SCORE: all weights are blank or 0. Give at least one criterion a weight.'],
  [[['', '', '']], 'KAM_SCORE: all weights are blank or 0.'],
  ['', 'KAM_SCORE: all weights are blank or 0.'],
  [[[1e308, 1e308, 1]], 'KAM_SCORE: the weights are too large to add up.'],
  [
    [
      [1, 1],
      [1, 1],
    ],
    'KAM_SCORE: the weights cover 2 rows and 2 columns. Select one row or one column.',
  ],
])('weights of %j are rejected', (bad, message) => {
  expect(() => KAM_SCORE([[8, 6, 4]], bad)).toThrow(message);
});
