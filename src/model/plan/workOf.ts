import { type DueState, dueState, type WeekStart } from '../calendar/dueState';
import { isKey } from '../tiers/TierDecision';
import type { AccountPlan } from './AccountPlan';
import { isOpenAction, isOpenDeal, isOpenGoal } from './isOpen';
import { CHECK_TABLE, type PlanCheck, planCompleteness } from './planCompleteness';
import type { MeetEvery } from '../records/MeetEvery';
import { byDue } from './planOrder';
import type { PlanTable } from './PlanRecords';
import { WEAK_POINTS, WEAK_TABLE, type WeakKind, weakPoints } from './weakPoints';

interface Item {
  accountId: string;
  account: string;
  /** A person or a team; '' when unassigned. The owner of a gap is the key account manager. */
  owner: string;
  /** yyyy-mm-dd, '' when blank. For an opportunity, the expected close. */
  due: string;
  state: DueState;
}

/** A work item: an open record of a plan, or a gap or a weakness in the plan of a key account. */
export type WorkItem =
  | (Item & { kind: 'action' | 'goal' | 'opportunity'; table: PlanTable; id: string; title: string })
  /** `title` is the failed check, `table` is where to fix it. There is no row to open, so `id` is ''. */
  | (Item & { kind: 'gap'; table: PlanTable | 'account'; id: ''; title: PlanCheck })
  /** `title` is the kind of weakness, `names` what has it. */
  | (Item & { kind: 'weak'; table: PlanTable; id: ''; title: WeakKind; names: string[] });

/**
 * All work: overdue items first, then those due this week, later, and without a date. Within each group the earliest first, then in the
 * order of the plans.
 */
export function workOf(
  plans: readonly AccountPlan[],
  today: string,
  weekStart: WeekStart,
  staleAfter: number,
  meetEvery: MeetEvery,
): WorkItem[] {
  return plans
    .flatMap((plan) => [
      ...recordsOf(plan, today, weekStart),
      ...gapsOf(plan, today, staleAfter),
      ...weakOf(plan, today, meetEvery),
    ])
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

const gap = ({ account }: AccountPlan): Item => ({
  ...{ accountId: account.id, account: account.name, owner: account.kam, due: '', state: 'none' },
});

/** Only key accounts need a complete plan. */
function gapsOf(plan: AccountPlan, today: string, staleAfter: number): WorkItem[] {
  if (!isKey(plan.account.tier)) return [];
  return planCompleteness(plan, today, staleAfter).missing.map((check): WorkItem => ({
    ...gap(plan),
    kind: 'gap',
    table: CHECK_TABLE[check],
    id: '',
    title: check,
  }));
}

/** More weaknesses at once would be too many to act on. */
const MOST_WEAK = 3;

/** The three most useful weaknesses of a key account's plan, one item for each kind. */
function weakOf(plan: AccountPlan, today: string, meetEvery: MeetEvery): WorkItem[] {
  if (!isKey(plan.account.tier)) return [];
  const points = weakPoints(plan, meetEvery, today);
  return WEAK_POINTS.map((title): WorkItem => ({
    ...gap(plan),
    ...{ kind: 'weak', table: WEAK_TABLE[title], id: '', title },
    names: points.filter(({ kind }) => kind === title).map(({ name }) => name),
  }))
    .filter((item) => item.kind === 'weak' && item.names.length > 0)
    .slice(0, MOST_WEAK);
}
