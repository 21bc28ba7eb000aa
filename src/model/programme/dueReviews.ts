import type { PlannedAccount } from '../plan/AccountPlan';
import { isKey } from '../tiers/TierDecision';
import type { AccountState, ReviewDates } from './AccountState';

type Reviewed = {
  plan: { account: Pick<PlannedAccount, 'tier'> };
  state: Pick<AccountState, 'health' | 'internal' | 'customer'>;
};

/** Where an account stands whose health is not known: behind those of which it is known to be low, 33 and less. */
const UNKNOWN = 33.5;

/**
 * The accounts of which a review is due, of either kind, in the order in which to go through them: key accounts before the others; of each
 * the worst health first, one that is not known between low and medium, and of equal ones that which is longest overdue.
 */
export function dueReviews<Account extends Reviewed>(accounts: readonly Account[]): Account[] {
  const healthOf = ({ state }: Reviewed) => state.health.health ?? UNKNOWN;
  return accounts
    .filter(({ state }) => state.internal.isDue || state.customer.isDue)
    .sort((a, b) => place(a) - place(b) || healthOf(a) - healthOf(b) || lateness(b) - lateness(a));
}

const place = ({ plan }: Reviewed): number => (isKey(plan.account.tier) ? 0 : 1);
const lateness = ({ state }: Reviewed): number => Math.max(...[state.internal, state.customer].map(lateBy));
const lateBy = ({ isDue, lateBy }: ReviewDates): number => (isDue ? (lateBy ?? 0) : -1);
