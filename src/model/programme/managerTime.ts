import { foldName } from '../names/foldName';
import type { AccountPlan } from '../plan/AccountPlan';
import { isAtLeast } from '../scoring/tolerance';
import { isKey } from '../tiers/TierDecision';
import { sum } from '../numbers/sum';

/** The working time of a key account manager: what the plans give, and what the key accounts ask. 1 is all of the time. */
export interface ManagerTime {
  name: string;
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
 * The time of each manager of key accounts, in the order of the plans. A seat asks for its part of a manager who can handle `accountsEach` of
 * them. Managers whose share of time is nowhere recorded are left out.
 *
 * @param seatsOf the seats that some of the key accounts take: subsidiaries may share one.
 */
export function managerTime<Plan extends Planned>(
  plans: readonly Plan[],
  {
    accountsEach,
    hoursPerWeek,
    seatsOf,
  }: { accountsEach: number; hoursPerWeek: number; seatsOf: (plans: readonly Plan[]) => number },
): ManagerTime[] {
  const managed = plans.filter(({ account }) => isKey(account.tier) && foldName(account.kam) !== '');
  const managers = new Set(managed.map(({ account }) => foldName(account.kam)));
  return [...managers].flatMap((manager) => {
    const isTheirs = (person: string): boolean => foldName(person) === manager;
    const shares = plans.flatMap(({ team }) => team.flatMap((line) => (isTheirs(line.person) ? (line.timeShare ?? []) : [])));
    if (shares.length === 0) return [];
    const theirs = managed.filter(({ account }) => isTheirs(account.kam));
    const given = sum(shares);
    const asked = seatsOf(theirs) / accountsEach;
    const hours = { given: given * hoursPerWeek, asked: asked * hoursPerWeek };
    return [
      {
        name: theirs[0]!.account.kam,
        given,
        asked,
        hours,
        isShort: !isAtLeast(given, asked),
        isOver: !isAtLeast(1, given),
      },
    ];
  });
}
