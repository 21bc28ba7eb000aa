import { isSum, judgeTotals } from '../../../../src/model/imports/findings/judgeTotals';

const ROWS = [100, 200, 300, 400].map((amount, at) => ({ line: at * 2 + 2, amount }));
const judge = (...totals: [line: number, amount: number][]) =>
  judgeTotals([{ year: 2025, rows: ROWS, totals: totals.map(([line, amount]) => ({ line, amount })) }]);

test.each<[string, [number, number][]]>([
  ['one that is the sum of the rows', [[9, 1000]]],
  ['one that is rounded', [[9, 1000.9]]],
  [
    'subtotals alone',
    [
      [5, 300],
      [9, 700],
    ],
  ],
  [
    'subtotals, by whatever they are grouped',
    [
      [9, 400],
      [10, 600],
    ],
  ],
  [
    'subtotals below a grand total',
    [
      [9, 1000],
      [10, 300],
      [11, 700],
    ],
  ],
  [
    'subtotals and an average',
    [
      [9, 1000],
      [10, 250],
    ],
  ],
  [
    'two grand totals',
    [
      [9, 1000],
      [10, 1000],
    ],
  ],
  [
    'the sum of the rows above each',
    [
      [3, 100],
      [7, 500],
    ],
  ],
])('totals agree: %s', (_, totals) => {
  expect(judge(...totals)).toBeNull();
});

test.each<[string, [number, number][]]>([
  ['a total of other rows', [[9, 1100]]],
  ['a total that is too far off to be rounded', [[9, 1002]]],
  ['a total below zero', [[9, -1000]]],
  [
    'subtotals of which one is wrong',
    [
      [5, 300],
      [9, 800],
    ],
  ],
  [
    'a subtotal that includes the rows of the one before',
    [
      [5, 300],
      [7, 600],
    ],
  ],
])('totals differ: %s', (_, totals) => {
  const [line, total] = totals[totals.length - 1] ?? [0, 0];
  expect(judge(...totals)).toEqual({
    code: 'totalsDiffer',
    values: { total, sum: 1000, year: 2025 },
    lines: [line],
    questions: [],
  });
});

test('figures without cents are compared to half a cent', () => {
  const of = (amount: number) => judgeTotals([{ year: '', rows: [{ line: 2, amount: 0 }], totals: [{ line: 3, amount }] }]);
  expect([of(0.004), of(0.006)].map((finding) => finding === null)).toEqual([true, false]);
});

test('the currency is named where the file has others beside it', () => {
  const wrong = { year: '', rows: ROWS, totals: [{ line: 9, amount: 5 }] } as const;
  expect(judgeTotals([{ ...wrong, currency: 'EUR' }])?.values).toStrictEqual({ total: 5, sum: 1000, year: '', currency: 'EUR' });
  expect(judgeTotals([wrong])?.values).toStrictEqual({ total: 5, sum: 1000, year: '' });
});

test('the first column whose totals differ is named', () => {
  const wrong = { rows: ROWS, totals: [{ line: 9, amount: 5 }] };
  expect(
    judgeTotals([
      { year: 2023, rows: ROWS, totals: [] },
      { year: 2024, rows: ROWS, totals: [{ line: 9, amount: 1000 }] },
      { ...wrong, year: 2025 },
      { ...wrong, year: 2026 },
    ])?.values,
  ).toEqual({ total: 5, sum: 1000, year: 2025 });
  expect(judgeTotals([])).toBeNull();
});

test('a label names a sum in any language, and no average', () => {
  const labels = ['Grand Total', 'SUMME', 'Gesamt', 'Somme', 'Suma', 'جمع کل', 'مجموع', 'Average', 'Count: 3', 'میانگین'];
  expect(labels.filter((label) => !isSum(label))).toEqual(['Average', 'Count: 3', 'میانگین']);
});
