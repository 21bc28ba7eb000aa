import { KAM_CLV } from '../../src/formulas/KAM_CLV';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const value = (cell: unknown): unknown => (typeof cell === 'number' ? Math.round(cell * 100) / 100 : cell);
const rounded = (result: unknown): unknown[] => (result as unknown[][]).map(([cell]) => value(cell));

test('with 90% retention and a discount of 10% an account is worth 4.5 margins (Gupta & Lehmann 2003)', () => {
  expect(value(KAM_CLV(1000, 0.9, 0.1))).toBe(4500);
  expect(value(KAM_CLV(1000, 0.9, 0.1, true))).toBe(5500);
});

test('retention, discount and margin can each be one cell for all rows or a column', () => {
  expect(rounded(KAM_CLV(column(1000, 500), 0.8, 0.1))).toEqual([2666.67, 1333.33]);
  expect(rounded(KAM_CLV(column(1000, 500), column(0.8, 0.9), [[0.1]]))).toEqual([2666.67, 2250]);
  expect(rounded(KAM_CLV(1000, column(0.8, 0.9), column(0.1, 0.1)))).toEqual([2666.67, 4500]);
});

test('an infinite value is ∞', () => {
  expect(KAM_CLV(column(10, 10, 10), column(1.1, 1.2, 1), 0.1)).toEqual([['∞'], ['∞'], [expect.closeTo(100, 6)]]);
});

test('a loss without an end is -∞, and a margin of 0 is 0', () => {
  expect(KAM_CLV(column(-10, 0, 10), 1.2, 0.1)).toEqual([['-∞'], [0], ['∞']]);
  expect(KAM_CLV(column(-10, 0), 1.2, 0.1, true)).toEqual([['-∞'], [0]]);
});

test('a percentage typed as a whole number is named in its row; a net retention of 120% is allowed', () => {
  expect(rounded(KAM_CLV(column(100, 100, 100, 100), column(80, 1.2, 0.8, 2.1), column(0.1, 0.5, 10, 0.1)))).toEqual([
    '80!',
    400,
    '10!',
    '2.1!',
  ]);
  expect(KAM_CLV(100, 80, 0.1)).toBe('80!');
  expect(KAM_CLV(100, 2, 2)).toBe(200);
});

test('a missing figure gives a blank, a non-numeric one is named, and other rows are not affected', () => {
  const margins = column(1000, '', 'n/a', 1000, 1000, 1000, '');
  const retention = column(0.8, 0.8, 0.8, '', 'high', -0.2, '');
  expect(rounded(KAM_CLV(margins, retention, 0.1))).toEqual([2666.67, '', '"n/a"!', '', '"high"!', '-0.2!']);
});

test('one cell for all rows fills no row: trailing blank rows are cut', () => {
  expect(KAM_CLV(column(100, '', ''), 0.5, 0)).toEqual([[100]]);
});

test('with a header the first row of each column is skipped, except for one cell for all rows', () => {
  const margins = column('Margin', 100, 200, '');
  expect(KAM_CLV(margins, column('Retention', 0.5, 0.5, ''), 0, '', 'Value')).toEqual(column('Value', 100, 200));
  expect(KAM_CLV(margins, 0.5, 0, false, 'Value')).toEqual(column('Value', 100, 200));
});

test.each([
  [[column(1, 2), 'high', 0.1], 'KAM_CLV: the retention is "high". Make it a share from 0 to 2, e.g. 0.8 or 80%.'],
  [[column(1, 2), 0.8, -0.1], 'KAM_CLV: the discount is -0.1. Make it a rate from 0 to 2, e.g. 0.1 or 10%.'],
  [[column(1, 2), 80, 0.1], 'KAM_CLV: the retention is 80. Make it a share from 0 to 2, e.g. 0.8 or 80%.'],
  [['all', column(0.8, 0.9), 0.1], 'KAM_CLV: the margin is "all". Make it a number.'],
  [[column(1, 2), 0.8, 0.1, 'yes'], 'KAM_CLV: firstMarginNow is "yes". Make it TRUE or FALSE, or leave it out.'],
  [[column(1, 2, 3), column(0.8, 0.9), 0.1], 'KAM_CLV: the margins cover 3 rows, the retention rates 2.'],
  [[[[1, 2]], 0.8, 0.1], 'KAM_CLV: the margins cover 2 columns. Select one column.'],
] as const)('%j are rejected', ([margin, retention, discount, now], message) => {
  expect(() => KAM_CLV(margin, retention, discount, now)).toThrow(message);
});
