import { judgeYearTotals, YEAR_TOTALS } from '../../../../src/model/imports/findings/judgeYearTotals';

const row = (line: number, total: number, sum: number) => ({ line, column: '2024 Total', total, sum });

test('totals that are the sums of their months but for rounding need no word', () => {
  expect(judgeYearTotals([row(3, 100, 100), row(4, 1_000, 1_000.4)], {})).toBeNull();
});

test('other totals wait for the user, and each row is named once', () => {
  expect(judgeYearTotals([row(3, 100, 100), row(4, 120, 90), row(4, 50, 60)], {})).toEqual({
    code: 'yearTotals',
    values: { rows: 1, column: '2024 Total', total: 120, sum: 90 },
    lines: [4],
    questions: [{ key: '', count: 1, options: ['ask', 'months', 'total'], answer: 'ask' }],
  });
  expect(judgeYearTotals([row(4, 120, 90)], { [YEAR_TOTALS]: 'total' })?.questions[0]?.answer).toBe('total');
});
