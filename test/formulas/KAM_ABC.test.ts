import fc from 'fast-check';
import { KAM_ABC } from '../../src/formulas/KAM_ABC';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('the account that crosses 80% is still A, and the next account, which crosses 95%, still B', () => {
  // Shares before each account: 0, 50%, 75%, 90%, 96%.
  expect(KAM_ABC(column(50, 25, 15, 6, 4))).toEqual(column('A', 'A', 'A', 'B', 'C'));
});

test('the order of the accounts does not matter, and equal values share the better class', () => {
  expect(KAM_ABC(column(4, 15, 50, 6, 25))).toEqual(column('C', 'A', 'A', 'B', 'A'));
  // 40 + 40 = 80% before the first 10, yet both 10s begin at 80%.
  expect(KAM_ABC(column(40, 40, 10, 10))).toEqual(column('A', 'A', 'B', 'B'));
});

test('negative values and zeros are C and add nothing; with a total of 0 all are C', () => {
  expect(KAM_ABC(column(100, -500, 0))).toEqual(column('A', 'C', 'C'));
  expect(KAM_ABC(column(0, 0))).toEqual(column('C', 'C'));
  expect(KAM_ABC(column(-3, -4))).toEqual(column('C', 'C'));
});

test('a value that is not a number has no class, and a number stored as text is named', () => {
  expect(KAM_ABC(column('n/a', 10, '', true, '12,000', 10))).toEqual(column('', 'A', '', '', '"12,000"!', 'A'));
});

test('with a header the result starts with it, and trailing blank rows are cut', () => {
  expect(KAM_ABC(column('Revenue', 9, 1, '', ''), 'ABC class')).toEqual(column('ABC class', 'A', 'B'));
});

test('one account is A', () => {
  expect(KAM_ABC(7)).toBe('A');
  expect(KAM_ABC('')).toBe('');
});

test('more than one column is rejected with an explanation', () => {
  expect(() => KAM_ABC([[7, 8]])).toThrow('KAM_ABC: the values cover 2 columns. Select one column.');
});

test('a larger value never has a worse class', () => {
  const rank = { A: 0, B: 1, C: 2 };
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 2, maxLength: 60 }), (values) => {
      const classes = (KAM_ABC(column(...values)) as (keyof typeof rank)[][]).map(([abc]) => rank[abc as keyof typeof rank]);
      const sorted = values.map((value, i) => [value, classes[i] ?? 0] as const).sort(([a], [b]) => b - a);
      for (let i = 1; i < sorted.length; i++) expect(sorted[i]![1]).toBeGreaterThanOrEqual(sorted[i - 1]![1]);
    }),
    { seed: 7 },
  );
});

describe('with groups', () => {
  test('each account has the class of the sum of its group, and blank groups are their own', () => {
    // Groups: 60 (Acme), 25, 9, 6.
    const values = column(30, 25, 30, 9, 6);
    expect(KAM_ABC(values, '', column('Acme', '', ' acme', '', ''))).toEqual(column('A', 'A', 'A', 'B', 'B'));
    expect(KAM_ABC(values)).toEqual(column('A', 'A', 'A', 'B', 'B'));
    expect(KAM_ABC(column(85, 3, 12), '', column('x', 'big', 'big'))).toEqual(column('A', 'B', 'B'));
  });

  test('a loss of a subsidiary is taken off its group', () => {
    expect(KAM_ABC(column(50, -50, 90), '', column('a', 'a', 'b'))).toEqual(column('C', 'C', 'A'));
  });

  test('an account without a figure has no class, and rows with a group alone stay blank', () => {
    expect(KAM_ABC(column('Revenue', 10, '', ''), 'ABC', column('Group', 'a', 'a', 'a'))).toEqual(column('ABC', 'A'));
  });

  test('the groups must be in the same rows', () => {
    expect(() => KAM_ABC(column(1, 2), '', column('a'))).toThrow(/the values cover 2 rows, the groups 1/);
  });

  test('groups of one account each change nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 1000 }), { minLength: 2, maxLength: 30 }), (values) => {
        const groups = column(...values.map((_, index) => `g${index}`));
        expect(KAM_ABC(column(...values), '', groups)).toEqual(KAM_ABC(column(...values)));
      }),
      { seed: 9 },
    );
  });
});
