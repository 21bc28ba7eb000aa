import { KAM_WEIGHTS } from '../../src/formulas/KAM_WEIGHTS';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const rounded = (result: unknown) => (result as number[][]).map(([value]) => Math.round((value ?? 0) * 1000) / 1000);

test('the weights are in a column, in the order of the criteria, and sum to 1', () => {
  const weights = KAM_WEIGHTS([
    [1, 2, 6],
    [1 / 2, 1, 3],
    [1 / 6, 1 / 3, 1],
  ]) as number[][];
  expect(rounded(weights)).toEqual([0.6, 0.3, 0.1]);
  expect(weights.reduce((sum, [weight]) => sum + (weight ?? 0), 0)).toBeCloseTo(1, 12);
});

test('Saaty 2008, the consumption of drinks, from the upper triangle alone', () => {
  expect(
    rounded(
      KAM_WEIGHTS([
        [1, 9, 5, 2, 1, 1, 1 / 2],
        ['', 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
        ['', '', 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
        ['', '', '', 1, 1 / 2, 1, 1 / 3],
        ['', '', '', '', 1, 2, 1 / 2],
        ['', '', '', '', '', 1, 1 / 3],
        ['', '', '', '', '', '', ''],
      ]),
    ),
  ).toEqual([0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]);
});

test('the diagonal can be blank, and a judgement can be in the lower triangle', () => {
  const given = KAM_WEIGHTS([
    ['', '', 6],
    [1 / 2, '', 3],
    ['', '', ''],
  ]);
  expect(rounded(given)).toEqual([0.6, 0.3, 0.1]);
});

test('a rounded lower cell is accepted, and the upper one counts', () => {
  expect(
    rounded(
      KAM_WEIGHTS([
        [1, 3],
        [0.33, 1],
      ]),
    ),
  ).toEqual([0.75, 0.25]);
  expect(() =>
    KAM_WEIGHTS([
      [1, 8],
      [0.13, 1],
    ]),
  ).not.toThrow();
});

test('ten criteria are the maximum', () => {
  const equal = Array.from({ length: 10 }, () => Array.from({ length: 10 }, () => 1));
  (KAM_WEIGHTS(equal) as number[][]).forEach(([weight]) => expect(weight).toBeCloseTo(0.1, 12));
});

test('the result is a column as long as the number of criteria', () => {
  expect(KAM_WEIGHTS([[1, 1], ['', 1]])).toEqual(column(0.5, 0.5)); // prettier-ignore
});

const square = (n: number) => Array.from({ length: n }, () => Array.from({ length: n }, () => 1));
test.each([
  [
    [
      [1, 2, 3],
      ['', 1, 2],
    ],
    'KAM_WEIGHTS: the comparisons cover 2 rows and 3 columns. Select as many rows as columns, from 2 to 10.',
  ],
  [square(11), 'KAM_WEIGHTS: the comparisons cover 11 rows and 11 columns.'],
  [1, 'KAM_WEIGHTS: the comparisons cover 1 row and 1 column.'],
  ['', 'KAM_WEIGHTS: the comparisons cover 1 row and 1 column.'],
  [undefined, 'KAM_WEIGHTS: the comparisons cover 1 row and 1 column.'],
  [
    [
      [1, ''],
      ['', 1],
    ],
    'KAM_WEIGHTS: criteria 1 and 2 are not compared. Fill in one of their two cells.',
  ],
  [
    [
      [1, 3, 5],
      ['', 1, ''],
      ['', '', 1],
    ],
    'KAM_WEIGHTS: criteria 2 and 3 are not compared.',
  ],
  [
    [
      [1, 0],
      ['', 1],
    ],
    'KAM_WEIGHTS: criterion 1 compared with criterion 2 is 0. Make it a judgement such as 3 or 1/3.',
  ],
  [
    [
      [1, 3],
      [-3, 1],
    ],
    'KAM_WEIGHTS: criterion 2 compared with criterion 1 is -3.',
  ],
  [
    [
      [1, '3'],
      ['', 1],
    ],
    'KAM_WEIGHTS: criterion 1 compared with criterion 2 is "3".',
  ],
  [
    [
      [1, true],
      ['', 1],
    ],
    'KAM_WEIGHTS: criterion 1 compared with criterion 2 is "true".',
  ],
  [
    [
      [1, new Date(0)],
      ['', 1],
    ],
    'KAM_WEIGHTS: criterion 1 compared with criterion 2 is "',
  ],
  [
    [
      [1, 1e300],
      ['', 1],
    ],
    'KAM_WEIGHTS: criterion 1 compared with criterion 2 is 1e+300.',
  ],
  [
    [
      [1, 3],
      [3, 1],
    ],
    'KAM_WEIGHTS: the two cells of criteria 1 and 2 contradict each other, 3 and 3. Make one 1 divided by the other, or leave it blank.',
  ],
  [
    [
      [1, 3],
      [0.31, 1],
    ],
    'KAM_WEIGHTS: the two cells of criteria 1 and 2 contradict each other, 3 and 0.31.',
  ],
  [
    [
      [1, 3],
      ['', 2],
    ],
    'KAM_WEIGHTS: criterion 2 compared with itself is 2. Make it 1, or leave it blank.',
  ],
])('%j is rejected with an explanation', (comparisons, message) => {
  expect(() => KAM_WEIGHTS(comparisons)).toThrow(message);
});
