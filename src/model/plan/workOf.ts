import type { Calendar } from '../calendar/Calendar';
import { type DueState, dueState, type WeekStart } from '../calendar/dueState';
import { isKey } from '../tiers/TierDecision';
import type { AccountPlan } from './AccountPlan';
import { isOpenAction, isOpenDeal, isOpenGoal } from './isOpen';
import { CHECK_TABLE, type PlanCheck, planCompleteness } from './planCompleteness';
import type { MeetEvery } from '../records/MeetEvery';
import { byDue } from './planOrder';
import type { PlanAction, PlanTable } from './PlanRecords';
import { repeatDay, WEAK_POINTS, WEAK_TABLE, type WeakKind, weakPoints } from './weakPoints';

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
  | (Item & { kind: 'goal' | 'opportunity'; table: PlanTable; id: string; title: string })
  | (Item & { kind: 'action'; table: 'actions'; id: string; title: string; status: PlanAction['status'] })
  /** The SWOT analysis of an account is to be repeated; `id` and `title` are of the entry that comes first. Only when it is due. */
  | (Item & { kind: 'swot'; table: 'swot'; id: string; title: string })
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
  calendar: Calendar = 'gregorian',
): WorkItem[] {
  return plans
    .flatMap((plan) => [
      ...recordsOf(plan, today, weekStart, calendar),
      ...gapsOf(plan, today, staleAfter),
      ...weakOf(plan, today, meetEvery),
    ])
    .sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state) || byDue(a, b));
}

const STATES: readonly DueState[] = ['overdue', 'thisWeek', 'later', 'none'];

function recordsOf(plan: AccountPlan, today: string, weekStart: WeekStart, calendar: Calendar): WorkItem[] {
  const { account, actions, goals, opportunities } = plan;
  const item = (owner: string, due: string): Item => ({
    accountId: account.id,
    account: account.name,
    owner,
    due,
    state: dueState(due, today, weekStart),
  });
  return [
    ...actions.filter(isOpenAction).map(({ id, action, owner, due, status }): WorkItem => ({
      ...item(owner, due),
      kind: 'action',
      table: 'actions',
      id,
      title: action,
      status,
    })),
    ...goals
      .filter(isOpenGoal)
      .map(({ id, goal, owner, due }): WorkItem => ({ ...item(owner, due), kind: 'goal', table: 'goals', id, title: goal })),
    ...opportunities.filter(isOpenDeal).map(({ id, opportunity, owner, expectedClose }): WorkItem => ({
      ...item(owner, expectedClose),
      kind: 'opportunity',
      table: 'opportunities',
      id,
      title: opportunity,
    })),
    ...swotToRepeat(plan, calendar).map(({ id, entry, day }): WorkItem => ({
      ...item(account.kam, day),
      kind: 'swot',
      table: 'swot',
      id,
      title: entry,
    })),
  ].filter(({ kind, state }) => kind !== 'swot' || state === 'overdue' || state === 'thisWeek');
}

/** The entry that is to be looked at again first, in a list of one; empty without a day. */
const swotToRepeat = ({ swot }: AccountPlan, calendar: Calendar): { id: string; entry: string; day: string }[] =>
  swot
    .map((each) => ({ id: each.id, entry: each.entry, day: repeatDay(each, calendar) }))
    .filter(({ day }) => day !== '')
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .slice(0, 1);

const gap = ({ account }: AccountPlan): Item => ({
  accountId: account.id,
  account: account.name,
  owner: account.kam,
  due: '',
  state: 'none',
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

/** The weaknesses of a key account’s plan, the most useful first, one item for each kind. */
function weakOf(plan: AccountPlan, today: string, meetEvery: MeetEvery): WorkItem[] {
  if (!isKey(plan.account.tier)) return [];
  const points = weakPoints(plan, meetEvery, today);
  // The analysis to be repeated is an item of its own.
  return WEAK_POINTS.filter((title) => title !== 'repeatSwot')
    .map((title): WorkItem => ({
      ...gap(plan),
      kind: 'weak',
      table: WEAK_TABLE[title],
      id: '',
      title,
      names: points.filter(({ kind }) => kind === title).map(({ name }) => name),
    }))
    .filter((item) => item.kind === 'weak' && item.names.length > 0);
}
