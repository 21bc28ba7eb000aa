import { KAM_STABILITY } from '../../src/formulas/KAM_STABILITY';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const weights = [[50, 50]];
const scores = [
  [9, 9],
  [8, 4],
  [4, 8],
];
const half = expect.closeTo(0.5, 2) as number;

test('gives each account the share of weightings in which it is key', () => {
  expect(KAM_STABILITY(scores, weights, 2)).toEqual(column(1, half, half));
});

test('the same call gives the same shares, regardless of earlier calls', () => {
  const before = KAM_STABILITY(scores, weights, 2);
  KAM_STABILITY([[1, 2, 3, 4, 5, 6, 7]], [[1, 2, 3, 4, 5, 6, 7]], 1);
  expect(KAM_STABILITY(scores, weights, 2)).toEqual(before);
});

test('one account gives one share', () => {
  expect(KAM_STABILITY([[9, 9]], weights, 1)).toBe(1);
  expect(KAM_STABILITY(9, 1, 0)).toBe(0);
});

test('the weights vary by 20% by default', () => {
  const rows = [
    [8, 4],
    [4, 7.6],
  ];
  expect(KAM_STABILITY(rows, weights, 1)).toEqual(KAM_STABILITY(rows, weights, 1, 0.2));
  expect(KAM_STABILITY(rows, weights, 1)).toEqual(KAM_STABILITY(rows, weights, 1, [['']]));
  expect(KAM_STABILITY(rows, weights, 1)).not.toEqual(KAM_STABILITY(rows, weights, 1, 0.4));
  expect(KAM_STABILITY(rows, weights, 1, 0)).toEqual(column(1, 0));
});

test('keyFrom and a blank capacity work as in the other functions', () => {
  expect(KAM_STABILITY(scores, weights, '', 0.2, 8)).toEqual(column(1, 0, 0));
  expect(KAM_STABILITY(scores, weights, '')).toEqual(column(1, 1, 1));
  expect(KAM_STABILITY(scores, weights, 0)).toEqual(column(0, 0, 0));
});

test('an account without a complete score has no share and takes no seat', () => {
  expect(
    KAM_STABILITY(
      [
        [10, ''],
        [9, 9],
        ['', ''],
        [10, '10'],
        [8, 8],
        ['', ''],
      ],
      weights,
      1,
    ),
  ).toEqual(column('', 1, '', '', 0));
});

test('with a header the first row is skipped, and the result starts with it', () => {
  const rows = [['Growth', 'Fit'], ...scores, ['', '']];
  expect(KAM_STABILITY(rows, weights, 2, '', '', 'Stays key')).toEqual(column('Stays key', 1, half, half));
});

describe('with a doubt', () => {
  const near = [
    [9, 9],
    [8, 6],
    [6, 7],
  ];
  const withDoubt = (doubt: unknown, header: unknown = '', rows: unknown = near) =>
    KAM_STABILITY(rows, weights, 2, '', '', header, doubt);

  test('the scores vary too: one cell applies to all, a row to each criterion, a block to each score', () => {
    const all = withDoubt(1);
    expect(all).not.toEqual(KAM_STABILITY(near, weights, 2));
    expect(withDoubt([[1, 1]])).toEqual(all);
    expect(withDoubt(near.map(() => [1, '']))).toEqual(all);
    expect(withDoubt(near.map(() => [1]))).toEqual(all);
    expect(withDoubt([[1, 0]])).not.toEqual(all);
    expect(withDoubt(0)).toEqual(column(1, expect.closeTo(1, 1), expect.closeTo(0, 1)));
  });

  test('left out or blank, the result is that of earlier versions', () => {
    expect(withDoubt(undefined)).toEqual(KAM_STABILITY(near, weights, 2));
    expect(withDoubt([['']])).toEqual(KAM_STABILITY(near, weights, 2));
  });

  test('a block has a header row where the scores have one', () => {
    const rows = [['Growth', 'Fit'], ...near];
    const doubts = [['', ''], ...near.map(() => [1, 0])];
    expect(withDoubt(doubts, 'Stays key', rows)).toEqual([['Stays key'], ...(withDoubt([[1, 0]]) as unknown[][])]);
  });

  test('the scores of several people are written side by side', () => {
    const sure = [
      [0, 0],
      [0, 0],
      [0, '4|6|10'],
    ];
    const [, , [third]] = withDoubt(sure) as [unknown, unknown, [number]];
    expect(third).toBeGreaterThan(0.3);
    expect(third).toBeLessThan(0.4);
  });

  test.each([
    [
      'often',
      'KAM_STABILITY: a doubt is "often". Make it points, such as 1, 0 for a score that is certain, or the scores of several people: 6|8.',
    ],
    [-1, 'KAM_STABILITY: a doubt is -1.'],
    [[[1, 1, 1]], 'KAM_STABILITY: the doubt covers 3 columns, the scores 2. Select one cell, or the same columns.'],
    [
      [
        [1, 1],
        [1, 1],
      ],
      'KAM_STABILITY: the scores cover 3 rows, the doubts 2. Select the same rows for both.',
    ],
  ])('%j is rejected with an explanation', (doubt, message) => {
    expect(() => withDoubt(doubt)).toThrow(message);
  });
});

test.each([
  [
    () => KAM_STABILITY(scores, [[1]], 1),
    'KAM_STABILITY: the weights cover 1 criterion, the scores 2. Select the same columns for both.',
  ],
  [() => KAM_STABILITY(scores, [[1, -1]], 1), 'KAM_STABILITY: weight 2 is -1. Make it a number, 0 or more.'],
  [() => KAM_STABILITY(scores, weights, 'all'), 'KAM_STABILITY: the capacity is "all".'],
  [
    () => KAM_STABILITY(scores, weights, 1, 20),
    'KAM_STABILITY: the spread is 20. Make it a share from 0 to 1, such as 0.2 for 20%.',
  ],
  [() => KAM_STABILITY(scores, weights, 1, -0.1), 'KAM_STABILITY: the spread is -0.1.'],
  [() => KAM_STABILITY(scores, weights, 1, '20%'), 'KAM_STABILITY: the spread is "20%".'],
  [
    () => KAM_STABILITY(scores, weights, 1, 0.2, 'seven'),
    'KAM_STABILITY: keyFrom is "seven". Make it a score from 1 to 10, or leave it out.',
  ],
])('an invalid call is rejected with an explanation (%#)', (call, message) => {
  expect(call).toThrow(message);
});

test('of accounts that share a seat the best one holds it; a blank group is one of its own', () => {
  const cells = [
    ['North', 'x'],
    [9, 9],
    [8, 8],
    [7, 8],
    [2, 2],
  ];
  const groups = [['Group'], ['Acme '], ['acme'], [''], ['ACME']];
  const shared = KAM_STABILITY(cells, [[1, 1]], 2, '', 7, 'Sure', 1, groups) as unknown[][];
  const alone = KAM_STABILITY([cells[0]!, cells[1]!, cells[3]!], [[1, 1]], 2, '', 7, 'Sure', 1) as unknown[][];
  expect(shared).toEqual([['Sure'], alone[1], alone[1], alone[2], [0]]);
  expect(KAM_STABILITY(cells, [[1, 1]], 2, '', 7, 'Sure', 1, '')).toEqual(KAM_STABILITY(cells, [[1, 1]], 2, '', 7, 'Sure', 1));
  expect(() => KAM_STABILITY(cells, [[1, 1]], 2, '', 7, 'Sure', 1, [['a'], ['b']])).toThrow(
    'KAM_STABILITY: the scores cover 5 rows, the groups 2. Select the same rows for both.',
  );
});
