import { formatShares } from '../../sidebar/formatShares';

test.each([
  [0.25, 0.44, '25%', '44%'],
  [0.44, 0.3901, '44%', '39%'],
  // Rounded away from today's share: at what is said, the set has changed.
  [0.25, 0.431, '25%', '44%'],
  [0.44, 0.399, '44%', '39%'],
  // What floating point adds is no percent more.
  [0.25, 0.44000000000000006, '25%', '44%'],
  [0.44, 0.38999999999999996, '44%', '39%'],
  [0.3, 0, '30%', '0%'],
  [0.3, 1, '30%', '100%'],
])('%f to %f is said as %s to %s', (share, end, from, to) => {
  expect(formatShares(share, end)).toEqual({ from, to });
});

test('takes decimals where whole percents would be the same', () => {
  expect(formatShares(0.246, 0.2481)).toEqual({ from: '24.6%', to: '24.9%' });
  expect(formatShares(0.25, 0.25)).toEqual({ from: '25%', to: '25%' });
});
