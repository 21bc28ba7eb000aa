import { KAM_ROBUSTNESS } from '../../src/formulas/KAM_ROBUSTNESS';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const criteria = [['Growth', 'Fit']];
const accounts = column('North', 'South', 'West');
const scores = [
  [9, 5],
  [6, 9],
  [3, 4],
];
const near = (value: number) => expect.closeTo(value, 12) as number;
const EXPECTED = [
  ['Growth', 0.5, 0, near(4 / 7), 'South', 'North'],
  ['Fit', 0.5, near(3 / 7), 1, 'South', 'North'],
];

test('a row for each criterion: name, share, range, and the accounts that leave and enter', () => {
  expect(KAM_ROBUSTNESS(criteria, accounts, scores, [[50, 50]], 1)).toEqual(EXPECTED);
});

test('criteria and weights can be in columns, and only the proportions of the weights count', () => {
  expect(KAM_ROBUSTNESS(column('Growth', 'Fit'), accounts, scores, column(3, 3), [[1]])).toEqual(EXPECTED);
});

test('ranges that start at the header row and end below the last account give the same', () => {
  const rows = [['Growth', 'Fit'], ...scores, ['', ''], ['', '']];
  expect(KAM_ROBUSTNESS(criteria, column('Account', 'North', 'South', 'West', '', ''), rows, [[50, 50]], 1)).toEqual(EXPECTED);
});

test('accounts without a complete score are left out', () => {
  const rows = [[10, ''], ...scores, [10, 11], ['10', 10]];
  const names = column('Half', 'North', 'South', 'West', 'Eleven', 'Text');
  expect(KAM_ROBUSTNESS(criteria, names, rows, [[50, 50]], 1)).toEqual(EXPECTED);
});

test('of two ends with a change the nearer is shown, or the lower one if they are equally near', () => {
  // South, at 5 and 8, is key between North at 9 and 5 (they meet at 3/7) and West at 2 and 9 (at 1/4).
  const rows = [
    [9, 5],
    [5, 8],
    [2, 9],
  ];
  expect(KAM_ROBUSTNESS(criteria, accounts, rows, [[30, 70]], 1)).toEqual([
    ['Growth', 0.3, near(1 / 4), near(3 / 7), 'South', 'West'],
    ['Fit', 0.7, near(4 / 7), near(3 / 4), 'South', 'West'],
  ]);
  expect((KAM_ROBUSTNESS(criteria, accounts, rows, [[40, 60]], 1) as unknown[][])[0]?.slice(4)).toEqual(['South', 'North']);
  // North and West are equally far off, at 1/4 and 3/4.
  const even = [
    [9, 5],
    [8, 8],
    [5, 9],
  ];
  expect(KAM_ROBUSTNESS(criteria, accounts, even, [[1, 1]], 1)).toEqual([
    ['Growth', 0.5, near(1 / 4), near(3 / 4), 'South', 'West'],
    ['Fit', 0.5, near(1 / 4), near(3 / 4), 'South', 'North'],
  ]);
});

test('if no account enters or leaves, the name is blank; of several, the first in the list is shown', () => {
  expect(KAM_ROBUSTNESS(criteria, 'North', [[9, 5]], [[1, 1]], '', 6)).toEqual([
    ['Growth', 0.5, near(1 / 4), 1, 'North', ''],
    ['Fit', 0.5, 0, near(3 / 4), 'North', ''],
  ]);
  const twins = [
    [9, 2],
    [9, 2],
    [3, 5],
  ];
  expect((KAM_ROBUSTNESS(criteria, accounts, twins, [[1, 4]], 2) as unknown[][])[0]?.slice(4)).toEqual(['West', 'North']);
});

test('a set that never changes has the range from 0 to 1', () => {
  const rows = [[9, 9], [5, 5], [1, 1]]; // prettier-ignore
  const firm = [
    ['Growth', 0.5, 0, 1, '', ''],
    ['Fit', 0.5, 0, 1, '', ''],
  ];
  expect(KAM_ROBUSTNESS(criteria, accounts, rows, [[1, 1]], 1)).toEqual(firm);
  expect(KAM_ROBUSTNESS(criteria, accounts, scores, [[1, 1]], 0)).toEqual(firm);
  expect(KAM_ROBUSTNESS(criteria, accounts, scores, [[1, 1]], '')).toEqual(firm);
});

test('a criterion with all the weight shows only its share, and so does an unscored one without weight', () => {
  expect(
    KAM_ROBUSTNESS(
      criteria,
      column('North', 'South'),
      [
        [9, ''],
        [6, 9],
      ],
      [[5, 0]],
      1,
    ),
  ).toEqual([
    // prettier-ignore
    ['Growth', 1, '', '', '', ''],
    ['Fit', 0, '', '', '', ''],
  ]);
  expect(KAM_ROBUSTNESS('Growth', accounts, column(9, 6, 3), 5, 1)).toEqual([['Growth', 1, '', '', '', '']]);
});

test('a column without a name and a weight is not a criterion: a blank row in between, cut at the end', () => {
  const wide = scores.map(([growth, fit]) => [growth, '', fit, 'call back']);
  expect(KAM_ROBUSTNESS([['Growth', '', 'Fit', '']], accounts, wide, [[1, '', 1, '']], 1)).toEqual([
    EXPECTED[0],
    ['', '', '', '', '', ''],
    EXPECTED[1],
  ]);
});

test.each([
  [
    () => KAM_ROBUSTNESS([['Growth']], accounts, scores, [[1, 1]], 1),
    'KAM_ROBUSTNESS: the weights cover 2 cells, the names of the criteria 1. Select the same columns for both.',
  ],
  [
    () => KAM_ROBUSTNESS([['Growth', 'Fit', 'Solvency']], accounts, scores, [[1, 1, 1]], 1),
    'KAM_ROBUSTNESS: the weights cover 3 criteria, the scores 2. Select the same columns for both.',
  ],
  [
    () => KAM_ROBUSTNESS(criteria, column('North', 'South'), scores, [[1, 1]], 1),
    'KAM_ROBUSTNESS: the accounts cover 2 rows, the scores 3. Select the same rows for both.',
  ],
  [
    () => KAM_ROBUSTNESS(criteria, [['North', 'South', 'West']], scores, [[1, 1]], 1),
    'KAM_ROBUSTNESS: the accounts cover 3 columns. Select one column.',
  ],
  [
    () => KAM_ROBUSTNESS([criteria[0]!, criteria[0]!], accounts, scores, [[1, 1]], 1),
    'KAM_ROBUSTNESS: the criteria cover 2 rows and 2 columns. Select one row or one column.',
  ],
  [() => KAM_ROBUSTNESS(criteria, accounts, scores, [[1, 'high']], 1), 'KAM_ROBUSTNESS: weight 2 is "high".'],
  [() => KAM_ROBUSTNESS(criteria, accounts, scores, [[0, '']], 1), 'KAM_ROBUSTNESS: all weights are blank or 0.'],
  [
    () => KAM_ROBUSTNESS(criteria, accounts, scores, [[1, 1]], 'one'),
    'KAM_ROBUSTNESS: the capacity is "one". Make it a whole number of seats, or leave it blank for no limit.',
  ],
  [() => KAM_ROBUSTNESS(criteria, accounts, scores, [[1, 1]], -1), 'KAM_ROBUSTNESS: the capacity is -1.'],
  [
    () => KAM_ROBUSTNESS(criteria, accounts, scores, [[1, 1]], 1, '7'),
    'KAM_ROBUSTNESS: keyFrom is "7". Make it a score from 1 to 10, or leave it out.',
  ],
])('an invalid call is rejected with an explanation (%#)', (call, message) => {
  expect(call).toThrow(message);
});
