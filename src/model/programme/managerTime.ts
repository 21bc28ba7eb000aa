import { foldName } from '../names/foldName';
import type { AccountPlan } from '../plan/AccountPlan';
import { isAtLeast } from '../scoring/tolerance';
import { isKey } from '../tiers/TierDecision';
import { sum } from '../numbers/sum';

/** The working time of a key account manager: what the plans give, and what the key accounts ask. 1 is all of the time. */
export interface ManagerTime {
  name: string;
  keyAccounts: number;
  /** Over all accounts. */
  given: number;
  asked: number;
  isShort: boolean;
  /** More than all of the time is given away. */
  isOver: boolean;
  /** The same in hours a week. */
  hours: { given: number; asked: number };
}

type Planned = { account: Pick<AccountPlan['account'], 'kam' | 'tier'>; team: AccountPlan['team'] };

/**
 * The time of each manager of key accounts, in the order of the plans. A key account asks for its part of a manager who can handle
 * `accountsEach` of them. Managers whose share of time is nowhere recorded are left out.
 */
export function managerTime(
  plans: readonly Planned[],
  { accountsEach, hoursPerWeek }: { accountsEach: number; hoursPerWeek: number },
): ManagerTime[] {
  const managed = plans.filter(({ account }) => isKey(account.tier) && foldName(account.kam) !== '');
  const names = new Map([...managed].reverse().map(({ account }) => [foldName(account.kam), account.kam.trim()]));
  return [...names].reverse().flatMap(([folded, name]) => {
    const shares = plans.flatMap(({ team }) =>
      team.flatMap((line) => (foldName(line.person) === folded ? (line.timeShare ?? []) : [])),
    );
    if (shares.length === 0) return [];
    const keyAccounts = managed.filter(({ account }) => foldName(account.kam) === folded).length;
    const given = sum(shares);
    const asked = keyAccounts / accountsEach;
    const hours = { given: given * hoursPerWeek, asked: asked * hoursPerWeek };
    return [{ name, keyAccounts, given, asked, hours, isShort: !isAtLeast(given, asked), isOver: !isAtLeast(1, given) }];
  });
}
