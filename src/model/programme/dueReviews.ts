import type { PlannedAccount } from '../plan/AccountPlan';
import { isKey } from '../tiers/TierDecision';
import type { AccountState, ReviewDates } from './AccountState';

type Reviewed = {
  plan: { account: Pick<PlannedAccount, 'tier'> };
  state: Pick<AccountState, 'health' | 'internal' | 'customer'>;
};

/** An unknown health comes after every known one, unless a limit holds it down. */
const UNKNOWN = Infinity;

/**
 * The accounts with a due review of either kind, in the order to review them: key accounts first, then lowest health first (unknown health
 * last), then longest overdue first.
 */
export function dueReviews<Account extends Reviewed>(accounts: readonly Account[]): Account[] {
  const healthOf = ({ state: { health } }: Reviewed) =>
    health.health ?? Math.min(UNKNOWN, ...health.limits.map(({ limit }) => limit));
  return accounts
    .filter(({ state }) => state.internal.isDue || state.customer.isDue)
    .sort((a, b) => place(a) - place(b) || compareFigures(healthOf(a), healthOf(b)) || lateness(b) - lateness(a));
}

/** A difference of two infinities is NaN. */
const compareFigures = (a: number, b: number): number => (a === b ? 0 : a - b);
const place = ({ plan }: Reviewed): number => (isKey(plan.account.tier) ? 0 : 1);
const lateness = ({ state }: Reviewed): number => Math.max(...[state.internal, state.customer].map(lateBy));
const lateBy = ({ isDue, lateBy }: ReviewDates): number => (isDue ? (lateBy ?? 0) : -1);
