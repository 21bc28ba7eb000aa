import { foldName } from '../names/foldName';
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
  const seatOf = ({ name, parent }: SeatedAccount): string => foldName(groupsShareSeat && parent !== '' ? parent : name);
  const taken = new Set(accounts.filter(({ tier }) => isKey(tier)).map(seatOf));
  const own = accounts.find(({ id }) => id === account);
  const shared = own !== undefined && taken.has(seatOf(own)) ? 1 : 0;
  return Math.max(shared, capacity - taken.size);
}
