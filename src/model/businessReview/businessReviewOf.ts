import type { Calendar } from '../calendar/Calendar';
import type { Weekend } from '../calendar/weekend';
import { foldName } from '../names/foldName';
import type { AccountPlan } from '../plan/AccountPlan';
import type { Cadence } from '../records/Cadence';
import { goalAttainment } from '../plan/goalAttainment';
import { isOpenAction, isOpenGoal } from '../plan/isOpen';
import { actionsInOrder, goalsInOrder } from '../plan/planOrder';
import type { Goal, PlanAction, Review } from '../plan/PlanRecords';
import { nextReview } from '../programme/nextReview';
import { lastHeld, reviewStage } from '../programme/reviewStage';
import type { PulseFigures } from '../pulse/Pulse';
import type { BusinessReview, ReviewedGoal, Step } from './BusinessReview';
import { salesFigures } from './salesFigures';
import { yearFigures } from './yearFigures';

/**
 * Builds the page for a meeting with the customer. It includes goals marked as the customer's or shared, their actions and problems, and
 * problems that belong to no goal. An unmarked goal is ours alone and stays off the page.
 *
 * @param today yyyy-mm-dd
 * @param every how often key accounts have a review with the customer.
 * @param weekend the next meeting is not proposed for it.
 * @param sales what imported sales lines say; `null` without any.
 * @param lastFullYear the year of the account's last revenue; `null` leaves its years out.
 * @param calendar whose months are counted to the next meeting; Gregorian by default.
 */
export function businessReviewOf(
  plan: AccountPlan,
  today: string,
  every: Cadence,
  sales: PulseFigures | null = null,
  weekend: Weekend | null = null,
  lastFullYear: number | null = null,
  calendar?: Calendar,
): BusinessReview {
  const { account, goals, actions, opportunities, business, reviews } = plan;
  const { day, since, nextDay } = meetingDays(reviews, today, every, weekend, calendar);
  const shared = goalsInOrder(goals.filter(({ forWhom }) => forWhom === 'customer' || forWhom === 'both'));
  const ours = shownActions(actions, goals, shared);
  const figures = salesFigures(sales);
  const isNew = (on: string): boolean => since === '' || on > since;
  return {
    account: account.name,
    kam: account.kam,
    day,
    since,
    nextDay,
    figures,
    years: figures === null && lastFullYear !== null ? yearFigures(account, lastFullYear) : [],
    reached: shared.filter(({ status }) => status === 'reached').map(({ goal, value }) => ({ goal, value })),
    bought: opportunities
      .filter(({ stage, closedOn, customerValue }) => stage === 'won' && customerValue.trim() !== '' && isNew(closedOn))
      .map(({ opportunity, customerValue }) => ({ what: opportunity, value: customerValue })),
    done: ours
      .filter(({ status, doneOn }) => status === 'done' && isNew(doneOn))
      .map(({ action, doneOn }) => ({ action, doneOn }))
      .sort((a, b) => (a.doneOn < b.doneOn ? 1 : a.doneOn > b.doneOn ? -1 : 0)),
    goals: shared.filter(isOpenGoal).map((goal) => reviewed(goal, actions)),
    problems: stepsOf(ours.filter(({ kind }) => kind === 'problem')),
    theirs: business.filter(({ kind }) => kind === 'businessGoal').map(({ entry, ourHelp }) => ({ entry, ourHelp })),
    next: stepsOf(ours.filter(({ kind }) => kind !== 'problem')),
  };
}

/** The days of the meeting, of the previous one and of the next one. */
function meetingDays(
  reviews: readonly Review[],
  today: string,
  every: Cadence,
  weekend: Weekend | null,
  calendar?: Calendar,
): Pick<BusinessReview, 'day' | 'since' | 'nextDay'> {
  const planned = reviews
    .filter((review) => review.kind === 'customer' && reviewStage(review, today) === 'planned')
    .map(({ date }) => date)
    .sort();
  const [day = today, after] = planned;
  const before = reviews.filter(({ date }) => date < day);
  return {
    day,
    since: lastHeld(before, today, 'customer')?.date ?? '',
    nextDay: after ?? nextReview(day, every, weekend, calendar),
  };
}

/** Actions of shared goals, and problems without a goal. */
function shownActions(actions: readonly PlanAction[], goals: readonly Goal[], shared: readonly Goal[]): PlanAction[] {
  const titles = new Set(shared.map(({ goal }) => foldName(goal)));
  const hidden = new Set(goals.filter((goal) => !shared.includes(goal)).map(({ goal }) => foldName(goal)));
  return actions.filter(({ goal, kind }) => {
    const title = foldName(goal);
    // If two goals have this title and one of them is ours alone, the action's goal is ambiguous.
    if (hidden.has(title)) return false;
    return titles.has(title) || (title === '' && kind === 'problem');
  });
}

const stepsOf = (actions: readonly PlanAction[]): Step[] =>
  actionsInOrder(actions.filter(isOpenAction)).map(({ action, owner, due }) => ({ action, owner, due }));

function reviewed(goal: Goal, actions: readonly PlanAction[]): ReviewedGoal {
  const { status, due, value, measure, baseline, actual, target } = goal;
  // Only measured goals show a figure: completing our own steps does not mean that the customer sees the milestone as reached.
  const attainment = measure.trim() === '' ? null : goalAttainment(goal, actions);
  const open = status === 'reached' || status === 'dropped' ? null : status;
  const start = target !== null && target < (baseline ?? 0) ? baseline : null;
  const unknown = { measure: '', actual: null, target: null, start: null };
  const figures = attainment === null ? unknown : { measure, actual, target, start };
  return { goal: goal.goal, attainment, ...figures, status: open, due, value };
}
