import { groupsOf } from '../accounts/groupsOf';
import type { Tier } from './Tier';
import { isKey } from './TierDecision';

interface SeatedAccount {
  id: string;
  name: string;
  tier: Tier | null;
  /** '' without one. */
  parent: string;
}

/**
 * How many seats for key accounts are free for an account; at least one where its group has a seat already and shares it. `null` where
 * seats have no limit.
 */
export function freeSeats(
  account: string,
  accounts: readonly SeatedAccount[],
  { capacity, groupsShareSeat }: { capacity: number | null; groupsShareSeat: boolean },
): number | null {
  if (capacity === null) return null;
  const seats = groupsShareSeat ? groupsOf(accounts) : accounts.map(({ id }) => id);
  const taken = new Set(seats.filter((_, at) => isKey(accounts[at]?.tier)));
  const own = seats[accounts.findIndex(({ id }) => id === account)];
  const shared = own !== undefined && taken.has(own) ? 1 : 0;
  return Math.max(shared, Math.floor(capacity) - taken.size);
}
