import type { AccountPlan } from './AccountPlan';
import { actionsOf } from './actionsOf';
import { daysSince } from '../calendar/daysSince';
import { factAge } from './factAge';
import { isOpenAction, isOpenGoal } from './isOpen';
import { minimumRelationships } from './minimumRelationships';
import type { Goal, PlanTable } from './PlanRecords';
import type { Horizon } from './horizonOf';
import { SWOT_KINDS } from '../records/vocabulary';

/** The checks of each part of a plan, in display order. */
export const PLAN_CHECKS = {
  relationships: ['threePeople', 'peopleComplete', 'decisionMaker', 'executiveSponsor', 'champion'],
  business: ['businessGoal', 'financialHealth', 'initiative', 'allSwotKinds', 'factsConfirmed'],
  goals: ['shortGoal', 'mediumGoal', 'longGoal', 'goalsOwned', 'worthAndOpportunity'],
  strategy: ['goalsHaveActions', 'actionsOwned', 'noLateAction', 'ourPeople', 'whitespaceRecorded'],
} as const;
export type PlanPart = keyof typeof PLAN_CHECKS;
export type PlanCheck = (typeof PLAN_CHECKS)[PlanPart][number];

/** Where the user can fulfil a check. */
export const CHECK_TABLE: Readonly<Record<PlanCheck, PlanTable | 'account'>> = {
  threePeople: 'stakeholders',
  peopleComplete: 'stakeholders',
  decisionMaker: 'stakeholders',
  executiveSponsor: 'stakeholders',
  champion: 'stakeholders',
  businessGoal: 'business',
  financialHealth: 'business',
  initiative: 'business',
  allSwotKinds: 'swot',
  factsConfirmed: 'business',
  shortGoal: 'goals',
  mediumGoal: 'goals',
  longGoal: 'goals',
  goalsOwned: 'goals',
  worthAndOpportunity: 'opportunities',
  goalsHaveActions: 'actions',
  actionsOwned: 'actions',
  noLateAction: 'actions',
  ourPeople: 'account',
  whitespaceRecorded: 'whitespace',
};

export interface PlanCompleteness {
  /** In the order of PLAN_CHECKS. */
  parts: { part: PlanPart; met: number; checks: { check: PlanCheck; isMet: boolean }[] }[];
  /** Checks that are not met, without those on records that do not exist yet, such as the owner of every goal. */
  missing: PlanCheck[];
  /** The number of checks met, out of twenty. */
  met: number;
  total: number;
  /** 0–1. */
  share: number;
}

const ENOUGH_PEOPLE = 3;
/** Years of revenue that show a direction: a customer of two years cannot have three. */
const ENOUGH_YEARS = 2;
/** The number of days that an action can be overdue without failing its check. */
const LATE = 14;

/**
 * The completeness of an account's plan: twenty checks of equal weight. A check on all records of a kind (every person, every open goal, no
 * overdue action) needs at least one record: missing records do not pass. Dropped goals and cancelled actions do not count.
 *
 * @param today yyyy-mm-dd
 * @param staleAfter days after which a fact has to be confirmed again.
 */
export function planCompleteness(plan: AccountPlan, today: string, staleAfter: number): PlanCompleteness {
  const verdicts = { ...relationships(plan), ...business(plan, today, staleAfter), ...goals(plan), ...strategy(plan, today) };
  const parts = (Object.keys(PLAN_CHECKS) as PlanPart[]).map((part) => {
    const checks = PLAN_CHECKS[part].map((check: PlanCheck) => ({ check, isMet: verdicts[check] === true }));
    return { part, met: checks.filter((each) => each.isMet).length, checks };
  });
  const all = parts.flatMap(({ checks }) => checks);
  const unmet = all.flatMap(({ check, isMet }) => (isMet ? [] : [check]));
  const failed = unmet.filter((check) => verdicts[check] === false);
  const missing = failed.length > 0 ? failed : unmet;
  const met = all.filter((each) => each.isMet).length;
  return { parts, missing, met, total: all.length, share: met / all.length };
}

/** `null` where there is no record to check: it counts as not met, but asking for it would be asking for a detail of nothing, as long as
 * something else is missing. */
type Verdicts<Part extends PlanPart> = Record<(typeof PLAN_CHECKS)[Part][number], boolean | null>;

function relationships({ stakeholders }: AccountPlan): Verdicts<'relationships'> {
  const { missing } = minimumRelationships(stakeholders);
  return {
    threePeople: stakeholders.length >= ENOUGH_PEOPLE,
    peopleComplete: all(
      stakeholders,
      ({ role, influence, sentiment, contact }) => ![role, influence, sentiment, contact].includes(null),
    ),
    decisionMaker: !missing.includes('decisionMaker'),
    executiveSponsor: !missing.includes('executiveSponsor'),
    champion: !missing.includes('champion'),
  };
}

function business(plan: AccountPlan, today: string, staleAfter: number): Verdicts<'business'> {
  const has = (kind: AccountPlan['business'][number]['kind']) => plan.business.filter((entry) => entry.kind === kind);
  return {
    businessGoal: has('businessGoal').length > 0,
    financialHealth: has('financialHealth').some(({ asOf, source }) => asOf !== '' && isNamed(source)),
    initiative: has('initiative').length > 0,
    allSwotKinds: SWOT_KINDS.every((kind) => plan.swot.some((entry) => entry.kind === kind)),
    factsConfirmed: all([...plan.business, ...plan.swot], (fact) => !factAge(fact, today, staleAfter).isStale),
  };
}

function goals({ account, goals, opportunities }: AccountPlan): Verdicts<'goals'> {
  const kept = goals.filter(isKept);
  const has = (horizon: Horizon) => kept.some((goal) => goal.horizon === horizon);
  const { revenue1, revenue2, revenue3 } = account;
  const years = [revenue1, revenue2, revenue3].filter((revenue) => revenue !== null).length;
  return {
    shortGoal: has('short'),
    mediumGoal: has('medium'),
    longGoal: has('long'),
    goalsOwned: all(kept, (goal) => !isOpenGoal(goal) || isOwned(goal)),
    worthAndOpportunity: years >= ENOUGH_YEARS && opportunities.length > 0,
  };
}

function strategy({ account, goals, actions, whitespace }: AccountPlan, today: string): Verdicts<'strategy'> {
  const kept = actions.filter(({ status }) => status !== 'cancelled');
  return {
    goalsHaveActions: all(goals.filter(isKept), (goal) => !isOpenGoal(goal) || actionsOf(goal, kept).length > 0),
    actionsOwned: all(kept, (action) => !isOpenAction(action) || isOwned(action)),
    noLateAction: all(kept, (action) => !isOpenAction(action) || (daysSince(action.due, today) ?? 0) <= LATE),
    ourPeople: isNamed(account.kam) && isNamed(account.sponsor),
    whitespaceRecorded: whitespace.length > 0,
  };
}

const isKept = ({ status }: Pick<Goal, 'status'>): boolean => status !== 'dropped';
const isOwned = ({ owner, due }: { owner: string; due: string }): boolean => isNamed(owner) && due !== '';
const all = <Item>(items: readonly Item[], holds: (item: Item) => boolean): boolean | null =>
  items.length === 0 ? null : items.every(holds);
const isNamed = (text: string): boolean => text.trim() !== '';
