import { formatShares } from '../../sidebar/formatShares';

test.each([
  [0.25, 0.44, '25%', '44%'],
  [0.44, 0.3901, '44%', '39%'],
  // Rounded away from today's share, so that the set has changed at the shown value.
  [0.25, 0.431, '25%', '44%'],
  [0.44, 0.399, '44%', '39%'],
  // A floating-point error does not add a percent.
  [0.25, 0.44000000000000006, '25%', '44%'],
  [0.44, 0.38999999999999996, '44%', '39%'],
  [0.3, 0, '30%', '0%'],
  [0.3, 1, '30%', '100%'],
])('%f to %f is formatted as %s to %s', (share, end, from, to) => {
  expect(formatShares(share, end)).toEqual({ from, to });
});

test('uses decimals if whole percents would be equal', () => {
  expect(formatShares(0.246, 0.2481)).toEqual({ from: '24.6%', to: '24.9%' });
  expect(formatShares(0.25, 0.25)).toEqual({ from: '25%', to: '25%' });
});
