import { daysSince } from '../calendar/daysSince';
import type { AccountPlan } from '../plan/AccountPlan';
import type { Goal } from '../plan/PlanRecords';
import { sum } from '../numbers/sum';
import { type Cadence, CADENCES } from '../records/Cadence';
import { withoutNoise } from '../scoring/tolerance';
import { type AccountHealth, HEALTH_PARTS, type HealthPart, type ProgrammeSettings } from './AccountState';
import { health, healthBand } from './health';
import { healthLimits } from './healthLimits';
import type { HealthSettings } from './HealthSettings';
import { nextReview } from './nextReview';
import { relationshipStrength } from './relationshipStrength';
import { revenueChange } from './revenueChange';
import { HEALTH_UNKNOWN, reviewCadence } from './reviewCadence';
import { reviewFigures } from './reviewFigures';

/** The growth that scores 100; its negative scores 0. 0.2 is 20%. */
const STRONG_GROWTH = 0.2;

type Settings = Pick<ProgrammeSettings, 'today' | 'customerReviewEvery' | 'health' | 'calendar'>;

/**
 * The health of an account, 0–100: the weighted mean of five parts of 0–100 each, held at the lowest of its limits (`healthLimits`):
 * - relationships: `relationshipStrength`;
 * - goals: the share that is reached, or on track and not overdue, without dropped goals. A goal that is not started is left out until half of
 *   its time is over, so that setting a goal is not a fault;
 * - engagement and loyalty: ten times the last figure of a review of either kind. It counts for two review periods and is then unknown,
 *   because an old answer does not describe the current state. For engagement the period is the account's cadence, computed as if its
 *   health were unknown to avoid a circular definition. For loyalty it is at least the period of customer reviews. An account without a
 *   cadence uses the longest period, quarterly;
 * - revenue: `revenueChange`, from 0 at −20% or less to 100 at 20% or more.
 *
 * Unknown parts are left out with their weight. With less than 60 of 100 known, there is no figure.
 */
export function accountHealth(plan: AccountPlan, settings: Settings): AccountHealth {
  const { today } = settings;
  const own = reviewCadence(plan, HEALTH_UNKNOWN).cadence ?? 'quarterly';
  const withCustomer = longer(own, settings.customerReviewEvery);
  const values: Record<HealthPart, number | null> = {
    relationships: relationships(plan, settings),
    goals: goals(plan.goals, today),
    engagement: lastFigure(plan, 'engagement', own, settings),
    loyalty: lastFigure(plan, 'loyalty', withCustomer, settings),
    revenue: revenue(plan, settings.health),
  };
  const parts = weighed(settings.health.weights).map(({ part, weight }) => ({ part, weight, value: values[part] }));
  const found = health(
    parts.map(({ value }) => value),
    parts.map(({ weight }) => weight),
  );
  const mean = found.kind === 'health' ? Math.round(withoutNoise(found.health)) : null;
  const limits = healthLimits(plan, today, (day) => stillCounts(day, withCustomer, settings));
  const held = mean === null ? null : Math.min(mean, ...limits.map(({ limit }) => limit));
  const known = parts.filter(({ value }) => value !== null).length;
  return { parts, known, mean, limits, health: held, band: held === null ? null : healthBand(held) };
}

/** The parts in use, with weights that sum to 100. */
function weighed(weights: HealthSettings['weights']): { part: HealthPart; weight: number }[] {
  const used = HEALTH_PARTS.filter((part) => weights[part] > 0);
  const whole = sum(used.map((part) => weights[part]));
  return used.map((part) => ({ part, weight: withoutNoise((100 * weights[part]) / whole) }));
}

function relationships({ stakeholders }: AccountPlan, { today, health: { meetEvery } }: Settings): number | null {
  const strength = relationshipStrength(stakeholders, meetEvery, today);
  return strength === null ? null : withoutNoise(100 * strength);
}

function goals(all: readonly Goal[], today: string): number | null {
  const judged = all.filter((goal) => goal.status !== 'dropped' && !isAhead(goal, today));
  const isOverdue = ({ due }: Goal) => due !== '' && due < today;
  const good = judged.filter((goal) => goal.status === 'reached' || (goal.status === 'onTrack' && !isOverdue(goal)));
  return judged.length === 0 ? null : (100 * good.length) / judged.length;
}

/** Whether a goal that is not started still has half of its time, or more. Without the day on which it was set, it has time until it is due. */
function isAhead({ status, setOn, due }: Goal, today: string): boolean {
  if (status !== null && status !== 'notStarted') return false;
  const left = daysSince(today, due) ?? Infinity;
  return left >= 0 && left >= (daysSince(setOn, today) ?? 0);
}

function lastFigure(
  { reviews }: AccountPlan,
  figure: 'engagement' | 'loyalty',
  period: Cadence,
  settings: Settings,
): number | null {
  const [last] = reviewFigures(reviews, figure, settings.today).slice(-1);
  return last !== undefined && stillCounts(last.date, period, settings) ? last.value * 10 : null;
}

/** Whether a figure of this day is at most two review periods old, in months of the calendar. */
function stillCounts(day: string, period: Cadence, { today, calendar }: Settings): boolean {
  const next = (from: string): string => nextReview(from, period, null, calendar);
  return next(next(day)) >= today;
}

function revenue(plan: AccountPlan, settings: HealthSettings): number | null {
  const change = revenueChange(plan, settings);
  if (change === null) return null;
  return Math.min(100, Math.max(0, withoutNoise(50 + (50 * change) / STRONG_GROWTH)));
}

const longer = (a: Cadence, b: Cadence): Cadence => (CADENCES.indexOf(a) > CADENCES.indexOf(b) ? a : b);
