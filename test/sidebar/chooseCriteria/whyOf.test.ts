import { whyOf } from '../../../sidebar/chooseCriteria/whyOf';
import type { Tier } from '../../../src/model/tiers/Tier';

const SETTINGS = { keyFrom: 7, keepFrom: 6, watchFrom: 5, capacity: 5 };

test.each<[score: number, tier: Tier, why: string | null]>([
  [8, 'key', null],
  [6.5, 'key', 'key already, stays from 6.0'],
  [7.4, 'watch', 'no seat free'],
  [7, 'watch', 'no seat free'],
  [6.6, 'watch', 'below 7.0'],
  // The row says already that it is under review.
  [5, 'keyUnderReview', null],
])('over the line, an account with %d that is %s is explained: %s', (score, suggestedTier, why) => {
  expect(whyOf({ score, suggestedTier }, SETTINGS)).toBe(why);
});
