import { brokenSeasons, seasonShares } from '../../calibrate/seasons';

const shares = seasonShares(100);

test('a customer of a season is seldom silent before the season and within it', () => {
  expect(brokenSeasons(shares)).toEqual([]);
});

test('most who do not come back for the season are found in it', () => {
  for (const { found } of shares) expect(found[2]).toBeGreaterThan(0.8);
});
