import { whyOf } from '../../../sidebar/chooseCriteria/whyOf';
import type { SeatReason } from '../../../src/model/tiers/seatReasons';
import type { Tier } from '../../../src/model/tiers/Tier';

const SETTINGS = { keyFrom: 7, keepFrom: 6, watchFrom: 5, capacity: 5 };

test.each<[score: number, tier: Tier, seat: SeatReason | null, why: string | null]>([
  [8, 'key', null, null],
  [6.5, 'key', null, 'key already, stays from 6.0'],
  [7.4, 'watch', 'noSeat', 'no seat free'],
  [7, 'watch', 'tie', 'ties for the last seat'],
  [7, 'watch', 'behind', 'higher scores come first'],
  [6.6, 'watch', null, 'below 7.0'],
  // The row says already that it is under review.
  [5, 'keyUnderReview', null, null],
])('over the line, an account with %d that is %s (%s) is explained: %s', (score, suggestedTier, seat, why) => {
  expect(whyOf({ score, suggestedTier }, SETTINGS, seat)).toBe(why);
});
