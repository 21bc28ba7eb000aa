import { brokenTrends, trendShares } from '../../calibrate/trends';

const shares = trendShares(2000);

test('of steady series of four to eight reviews, at most one in ten seems to fall', () => {
  expect(brokenTrends(shares)).toEqual([]);
});

test('half a point a review is found in about 80% of series of six reviews, and in about 40% of four', () => {
  const found = Object.fromEntries(shares.map(({ reviews, found: right }) => [reviews, right]));
  expect(found[6]).toBeGreaterThan(0.77);
  expect(found[4]).toBeGreaterThan(0.37);
});
