import fc from 'fast-check';
import { feedScore } from '../../../src/model/scoring/feedScore';
import { proposeBounds } from '../../../src/model/scoring/proposeBounds';

const upTo = (count: number, each = 1): number[] => Array.from({ length: count }, (_, index) => (index + 1) * each);

test('amounts have three fixed points: 0, the median, and the largest', () => {
  expect(proposeBounds(upTo(11, 1000), 'amount')).toEqual({ low: 0, middle: 6000, high: 11_000 });
  expect(proposeBounds([100, 200, 300, 10_000, 14_321], 'amount')).toEqual({ low: 0, middle: 300, high: 14_300 });
});

test('one giant of more than twice the next figure does not stretch the scale', () => {
  expect(proposeBounds([...upTo(20, 100), 9_000_000], 'amount')).toEqual({ low: 0, middle: 1100, high: 2000 });
  expect(proposeBounds([...upTo(20, 100), 4000], 'amount')).toMatchObject({ high: 4000 });
});

test('zeros and blanks do not count for the median: they mean that there is no value', () => {
  expect(proposeBounds([...upTo(11, 1000), 0, 0, 0, null, null], 'amount')).toEqual({ low: 0, middle: 6000, high: 11_000 });
});

test('with a negative amount the low end is the 10th percentile, rounded down', () => {
  expect(proposeBounds([-500, -300, 100, 200, 300, 400, 500, 600, 700, 800, 900], 'amount')).toEqual({
    low: -300,
    middle: 400,
    high: 900,
  });
});

test('a single amount makes its own scale, without a middle', () => {
  expect(proposeBounds([450], 'amount')).toEqual({ low: 0, high: 450 });
});

test('growth runs straight from −10% to 45%, so that a score means what the criterion says of it', () => {
  for (const values of [[0.02], [-0.4, 0.02, 0.05, 0.3, 0.5], [-0.6, -0.5, -0.4], [0.02, 0.05, 40], [0.00251, 1]])
    expect(proposeBounds(values, 'growth')).toEqual({ low: -0.1, high: 0.45 });
  const scoreOf = (growth: number) => feedScore(growth, proposeBounds([growth], 'growth')!);
  // Its words for 1, 4, 7 and 10: no growth, about 10% a year, about 25%, 50% or more.
  expect([-0.1, 0, 0.1, 0.25, 0.5].map(scoreOf)).toEqual([1, 2.6, 4.3, 6.7, 10]);
});

test('where many grow by 45% or more, only the upper half of growth is stretched, so that their scores differ', () => {
  // A year of high inflation
  const bounds = proposeBounds([0.1, 0.3, 0.45, 0.5, 0.6, 0.72], 'growth')!;
  expect(bounds).toEqual({ low: -0.1, middle: 0.175, high: 0.72 });
  expect([-0.1, 0.1, 0.175, 0.3, 0.5, 0.72].map((growth) => feedScore(growth, bounds))).toEqual([1, 4.3, 5.5, 6.5, 8.2, 10]);
  expect(proposeBounds([0.1, 0.6, 0.6, 0.6], 'growth')).toEqual({ low: -0.1, high: 0.45 });
});

test('shares run from 0 to 100%', () => {
  expect(proposeBounds([0.3], 'share')).toEqual({ low: 0, high: 1 });
});

test('margins run from 0 over the median to the best, even if some accounts lose money, in percent that people type', () => {
  expect(proposeBounds([-0.2, 0.05, 0.1, 0.2, 0.25, 0.31], 'margin')).toEqual({ low: 0, middle: 0.15, high: 0.31 });
  expect(proposeBounds([0.11137, 0.24312, 0.37401], 'margin')).toEqual({ low: 0, middle: 0.24, high: 0.38 });
  expect(proposeBounds([0.0112, 0.0248, 0.0374], 'margin')).toEqual({ low: 0, middle: 0.025, high: 0.038 });
  expect(proposeBounds([-0.2, -0.1], 'margin')).toBeNull();
});

test.each([
  [[], 'amount'],
  [[null, null], 'amount'],
  [[0, 0], 'amount'],
  [[-5, -5], 'amount'],
  [[NaN], 'amount'],
  [[null], 'growth'],
  [[], 'share'],
] as const)('%p give no bounds as %s', (values, scale) => {
  expect(proposeBounds(values, scale)).toBeNull();
});

/** Figures as portfolios have them: many small ones, a few large ones. */
const amount = fc.double({ min: 0, max: 12, noNaN: true }).map((power) => Math.round(Math.exp(power) * 100) / 100);
const margin = fc.double({ min: -3, max: 2, noNaN: true }).map((power) => Math.exp(power) - 0.6);

test.each([
  ['amount', amount],
  ['margin', margin],
  ['growth', margin],
] as const)('at most two candidates reach 10 as %s, unless their figures are equal', (scale, figure) => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 3, maxLength: 50 }), (values) => {
      const bounds = proposeBounds(values, scale);
      if (!bounds) return;
      const capped = values.filter((value) => feedScore(value, bounds) === 10);
      if (new Set(capped).size > 1) expect(capped.length).toBeLessThanOrEqual(2);
    }),
    { seed: 61, numRuns: 500 },
  );
});

test('figures that are nearly equal do not all reach 10', () => {
  const values = [...upTo(40), 999, 999.5, 1000, 1000.2];
  const bounds = proposeBounds(values, 'amount')!;
  expect(values.filter((value) => feedScore(value, bounds) === 10).length).toBeLessThanOrEqual(2);
});

test('half of 50 candidates with a long tail score 5.5 or more, where a straight line leaves two above 7', () => {
  const values = Array.from({ length: 50 }, (_, at) => Math.round(1e6 / (at + 1) ** 1.2));
  const bounds = proposeBounds(values, 'amount')!;
  const scores = (of: { low: number; high: number }) => values.map((value) => feedScore(value, of) ?? 0);
  expect(scores(bounds).filter((score) => score >= 5.5).length).toBeGreaterThanOrEqual(25);
  expect(scores({ low: 0, high: 1e6 }).filter((score) => score > 7).length).toBeLessThanOrEqual(2);
});

describe('for any portfolio', () => {
  // Amounts of a few to a billion, with a long tail, credit notes and customers who buy nothing.
  const amount = fc.oneof(
    { weight: 8, arbitrary: fc.double({ min: 0, max: 9, noNaN: true }).map((power) => Math.round(10 ** power)) },
    { weight: 1, arbitrary: fc.integer({ min: -1000, max: 0 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const portfolio = fc.array(amount, { minLength: 2, maxLength: 120 });
  const scoresOf = (values: readonly (number | null)[]) => {
    const bounds = proposeBounds(values, 'amount');
    return values.map((value) => (bounds ? feedScore(value, bounds) : null));
  };

  test('a larger figure never has a lower score, and someone has more than the middle if figures differ', () => {
    fc.assert(
      fc.property(portfolio, (values) => {
        const pairs = values
          .map((value, at) => [value, scoresOf(values)[at] ?? null] as const)
          .filter((pair): pair is [number, number] => pair[0] !== null && pair[1] !== null)
          .sort(([a], [b]) => a - b);
        for (let at = 1; at < pairs.length; at++) expect(pairs[at]![1]).toBeGreaterThanOrEqual(pairs[at - 1]![1]);
        const bought = values.filter((value) => value !== null && value > 0);
        if (new Set(bought).size > 1 && pairs.length > 0) expect(pairs.at(-1)![1]).toBeGreaterThan(5.5);
      }),
      { seed: 13, numRuns: 300 },
    );
  });
});

test('figures that are not finite do not count', () => {
  expect(proposeBounds([1000, NaN, 2000, Infinity, 3000], 'amount')).toEqual({ low: 0, middle: 2000, high: 3000 });
});

test('the high end rises by hundredths until two reach 10, and stays where all that reach it are equal', () => {
  expect(proposeBounds([1, 2, 5, 5, 5], 'amount')).toMatchObject({ high: 5 });
  expect(proposeBounds([10, 20, 30, 99.8, 99.9, 100], 'amount')).toMatchObject({ high: 101 });
  expect(proposeBounds([-50, -40, 20, 99.8, 99.9, 100], 'amount')).toMatchObject({ low: -50, high: 102 });
});
