import { proposeBounds } from '../../../src/model/scoring/proposeBounds';

const upTo = (count: number, each = 1): number[] => Array.from({ length: count }, (_, index) => (index + 1) * each);

test('amounts run from 0 to the 90th percentile, rounded up', () => {
  expect(proposeBounds(upTo(11, 1000), 'amount')).toEqual({ low: 0, high: 10_000 });
  expect(proposeBounds(upTo(10, 320), 'amount')).toEqual({ low: 0, high: 3000 });
});

test('one huge value does not stretch the scale', () => {
  expect(proposeBounds([...upTo(20, 100), 9_000_000], 'amount')).toEqual({ low: 0, high: 2000 });
});

test('zeros and blanks do not count: they mean that there is no value', () => {
  expect(proposeBounds([...upTo(11, 1000), 0, 0, 0, null, null], 'amount')).toEqual({ low: 0, high: 10_000 });
});

test('with a negative amount the low end is the 10th percentile, rounded down', () => {
  expect(proposeBounds([-500, -300, 100, 200, 300, 400, 500, 600, 700, 800, 900], 'amount')).toEqual({ low: -300, high: 1000 });
  expect(proposeBounds([-5, ...upTo(40, 10)], 'amount')).toEqual({ low: 40, high: 400 });
});

test('a single amount makes its own scale', () => {
  expect(proposeBounds([450], 'amount')).toEqual({ low: 0, high: 500 });
});

test('growth and shares have fixed bounds', () => {
  expect(proposeBounds([0.3, -0.9, 4], 'growth')).toEqual({ low: -0.1, high: 0.45 });
  expect(proposeBounds([0.3], 'share')).toEqual({ low: 0, high: 1 });
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

test('margins run from 0 to a round figure near the best, even if some accounts lose money', () => {
  expect(proposeBounds([-0.2, 0.05, 0.1, 0.12, 0.18, 0.2, 0.22, 0.25, 0.28, 0.31], 'margin')).toEqual({ low: 0, high: 0.3 });
  expect(proposeBounds([-0.2, -0.1], 'margin')).toBeNull();
});
