import { foldName } from '../names/foldName';
import type { PlannedAccount } from '../plan/AccountPlan';
import { isKey } from '../tiers/TierDecision';

/** The number of key accounts per manager, by folded name (`foldName`). Accounts without a manager are excluded. */
export function keyAccountsOf(plans: readonly { account: Pick<PlannedAccount, 'kam' | 'tier'> }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { account } of plans) {
    const manager = foldName(account.kam);
    if (manager !== '' && isKey(account.tier)) counts.set(manager, (counts.get(manager) ?? 0) + 1);
  }
  return counts;
}
