import { feedScore } from '../../../src/model/scoring/feedScore';

const bounds = { low: 0, high: 30_000 };

test('a figure gives a score rounded to a tenth', () => {
  expect(feedScore(8_988.5, bounds)).toBe(3.7);
  expect(feedScore(29_567.56, bounds)).toBe(9.9);
  expect(feedScore(110_277.31, bounds)).toBe(10);
  expect(feedScore(0, bounds)).toBe(1);
});

test('a half rounds up, even if floating point puts it slightly too low', () => {
  const tenths = { low: 1, high: 10 };
  expect(feedScore(4.35, tenths)).toBe(4.4);
  expect(feedScore(1.15, tenths)).toBe(1.2);
  expect(feedScore(8.45, tenths)).toBe(8.5);
});

test.each([[''], [null], [undefined], ['15000'], ['n/a'], [true], [new Date(0)], [NaN], [Infinity]])(
  '%p gives no score',
  (value) => {
    expect(feedScore(value, bounds)).toBeNull();
  },
);

test.each([
  [5, 5],
  [NaN, 1],
  [0, Infinity],
  [-1e308, 1e308],
])('bounds of %p and %p give no score', (low, high) => {
  expect(feedScore(5, { low, high })).toBeNull();
});
