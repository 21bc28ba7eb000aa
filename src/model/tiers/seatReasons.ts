import { isAtLeast, isSame } from '../scoring/tolerance';
import type { RankedAccount } from './rankAccounts';
import { seatsTaken } from './seatsTaken';
import type { TierSettings } from './Tier';
import { isKey } from './TierDecision';

/**
 * Why an account that reaches `keyFrom` is not key: the confirmed key accounts take all seats; it ties with others for the last one; the free
 * seats are for accounts that score higher; or a seat is for it, but it was left on Watch.
 */
export type SeatReason = 'noSeat' | 'tie' | 'behind' | 'withheld';

type Seated = Pick<RankedAccount, 'id' | 'score' | 'suggestedTier' | 'confirmedTier' | 'group'>;

/** @returns the reason of one of the accounts; `null` for a key account, for one to be promoted, and below `keyFrom`. */
export function seatReasons(
  ranked: readonly Seated[],
  { keyFrom, capacity }: Pick<TierSettings, 'keyFrom' | 'capacity'>,
): (account: Seated) => SeatReason | null {
  const seats = Math.floor(capacity ?? Infinity);
  const keys = ranked.filter(({ confirmedTier }) => isKey(confirmedTier));
  const isIn = ({ suggestedTier, confirmedTier }: Seated): boolean => suggestedTier === 'key' || isKey(confirmedTier);
  const isFull = seatsTaken(keys) >= seats;
  const isOneLeft = seatsTaken(ranked.filter(isIn)) < seats;
  const next = Math.max(...ranked.map((account) => (isIn(account) ? 0 : (account.score ?? 0))));
  return ({ score, suggestedTier, confirmedTier }) => {
    if (score === null || isKey(confirmedTier) || !isAtLeast(score, keyFrom)) return null;
    if (suggestedTier === 'key') return confirmedTier === 'watch' ? 'withheld' : null;
    if (isFull) return 'noSeat';
    return isOneLeft && isSame(score, next) ? 'tie' : 'behind';
  };
}
