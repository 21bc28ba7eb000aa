// The accounts to watch: not key, but near the cut-off, growing fast, or marked by a user.
import { median } from '../numbers/median';
import { isAtLeast } from '../scoring/tolerance';
import type { TierCandidate } from './decideTiers';
import type { TierSettings } from './Tier';
import { isKey } from './TierDecision';
import { seatReasons, type SeatReason } from './seatReasons';

export type WatchReason = SeatReason | 'nearCutOff' | 'growing' | 'growingBeyondPrices';

export interface Watched {
  id: string;
  name: string;
  score: number | null;
  growth: number | null;
  /** Whether its confirmed tier is Watch; otherwise it is proposed for it. */
  isOnWatch: boolean;
  /** In display order. */
  reasons: WatchReason[];
}

type Figures = Readonly<Record<string, { revenue: number | null; growth: number | null }>>;

/** The distance below the cut-off that counts as near. */
const NEAR = 1;
/** Growth in the last full year beyond the price rise, 0.25 is 25%. */
const FAST = 0.25;

/**
 * Accounts on Watch, which is a confirmed tier, and those proposed for it. Accounts on Watch come first, then the others; among each the
 * highest score comes first, and so those that reach `keyFrom` without a free seat.
 *
 * An account is proposed, or stays on Watch for a reason, if it is not confirmed as key, not about to be promoted, and
 * - reaches `keyFrom` (`seatReasons` has why it is not key), or scores at most 1.0 below;
 * - or grew by 25% or more in the last full year and brings more than the median revenue of the candidates with known revenue.
 *
 * @param figures revenue and growth by account id.
 * @param priceRise what was taken off growth, which the reason then says.
 */
export function watchList(ranked: readonly TierCandidate[], settings: TierSettings, figures: Figures, priceRise = 0): Watched[] {
  const revenues = ranked.flatMap(({ id }) => figures[id]?.revenue ?? []);
  const middle = revenues.length === 0 ? Infinity : median(revenues);
  const seatReasonOf = seatReasons(ranked, settings);
  const growing: WatchReason = priceRise > 0 ? 'growingBeyondPrices' : 'growing';
  const watched = ranked
    .filter(({ suggestedTier, confirmedTier }) => !isKey(confirmedTier) && (suggestedTier !== 'key' || confirmedTier === 'watch'))
    .map((account): Watched => {
      const { id, name, score, confirmedTier } = account;
      const { revenue = null, growth = null } = figures[id] ?? {};
      const seat = seatReasonOf(account);
      const isNear = score !== null && isAtLeast(score, settings.keyFrom - NEAR);
      const isFast = growth !== null && isAtLeast(growth, FAST) && revenue !== null && revenue > middle;
      const near: WatchReason[] = isNear ? ['nearCutOff'] : [];
      const reasons: WatchReason[] = [...(seat ? [seat] : near), ...(isFast ? [growing] : [])];
      return { id, name, score, growth, isOnWatch: confirmedTier === 'watch', reasons };
    })
    .filter(({ isOnWatch, reasons }) => isOnWatch || reasons.length > 0);
  return watched.sort((a, b) => Number(b.isOnWatch) - Number(a.isOnWatch) || (b.score ?? 0) - (a.score ?? 0));
}
