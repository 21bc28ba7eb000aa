import { type DueState, dueState, type WeekStart } from '../calendar/dueState';
import { isKey } from '../tiers/TierDecision';
import type { AccountPlan } from './AccountPlan';
import { isOpenAction, isOpenDeal, isOpenGoal } from './isOpen';
import { CHECK_TABLE, type PlanCheck, planCompleteness } from './planCompleteness';
import { byDue } from './planOrder';
import type { PlanTable } from './PlanRecords';

interface Item {
  accountId: string;
  account: string;
  /** A person or a team; '' is nobody. Of a gap it is the key account manager. */
  owner: string;
  /** yyyy-mm-dd, '' when blank. Of an opportunity the expected close. */
  due: string;
  state: DueState;
}

/** Something to do: an open record of a plan, or a gap in the plan of a key account. */
export type WorkItem =
  | (Item & { kind: 'action' | 'goal' | 'opportunity'; table: PlanTable; id: string; title: string })
  /** `title` is the check that is not met, `table` where to meet it; there is no row to go to, so `id` is ''. */
  | (Item & { kind: 'gap'; table: PlanTable | 'account'; id: ''; title: PlanCheck });

/** What is overdue, then due this week, later, and at no date; within each the earliest first, else in the order of the plans. */
export function workOf(plans: readonly AccountPlan[], today: string, weekStart: WeekStart, staleAfter: number): WorkItem[] {
  return plans
    .flatMap((plan) => [...recordsOf(plan, today, weekStart), ...gapsOf(plan, today, staleAfter)])
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || byDue(a, b));
}

const STATES: readonly DueState[] = ['overdue', 'thisWeek', 'later', 'none'];

function recordsOf({ account, actions, goals, opportunities }: AccountPlan, today: string, weekStart: WeekStart): WorkItem[] {
  const item = (owner: string, due: string): Item => ({
    ...{ accountId: account.id, account: account.name, owner, due },
    state: dueState(due, today, weekStart),
  });
  return [
    ...actions.filter(isOpenAction).map(({ id, action, owner, due }): WorkItem => ({
      ...item(owner, due),
      kind: 'action',
      table: 'actions',
      id,
      title: action,
    })),
    ...goals
      .filter(isOpenGoal)
      .map(({ id, goal, owner, due }): WorkItem => ({ ...item(owner, due), kind: 'goal', table: 'goals', id, title: goal })),
    ...opportunities.filter(isOpenDeal).map(({ id, opportunity, owner, expectedClose }): WorkItem => ({
      ...item(owner, expectedClose),
      ...{ kind: 'opportunity', table: 'opportunities', id, title: opportunity },
    })),
  ];
}

/** Only a key account is expected to have a whole plan. */
function gapsOf(plan: AccountPlan, today: string, staleAfter: number): WorkItem[] {
  const { account } = plan;
  if (!isKey(account.tier)) return [];
  const of: Item = { accountId: account.id, account: account.name, owner: account.kam, due: '', state: 'none' };
  return planCompleteness(plan, today, staleAfter).missing.map((check): WorkItem => ({
    ...of,
    kind: 'gap',
    table: CHECK_TABLE[check],
    id: '',
    title: check,
  }));
}
