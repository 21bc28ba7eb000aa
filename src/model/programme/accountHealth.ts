import type { AccountPlan } from '../plan/AccountPlan';
import type { Goal } from '../plan/PlanRecords';
import { relationshipCoverage } from '../plan/relationshipCoverage';
import { stakeholderFlag } from '../plan/stakeholderFlag';
import { type Cadence, CADENCES } from '../records/Cadence';
import { withoutNoise } from '../scoring/tolerance';
import { type AccountHealth, HEALTH_PARTS, type HealthPart, type ProgrammeSettings } from './AccountState';
import { health, healthBand } from './health';
import { nextReview } from './nextReview';
import { HEALTH_UNKNOWN, reviewCadence } from './reviewCadence';
import { reviewFigures } from './reviewFigures';

/** The weight of each part; they sum to 100. */
export const HEALTH_WEIGHTS: Readonly<Record<HealthPart, number>> = {
  relationships: 25,
  goals: 25,
  engagement: 20,
  loyalty: 20,
  revenue: 10,
};

/** The maximum of the relationships part while an influential person is against us. */
const WITH_DERAILER = 50;
/** The growth that scores 100; its negative scores 0. 0.2 is 20%. */
const STRONG_GROWTH = 0.2;

type Settings = Pick<ProgrammeSettings, 'today' | 'customerReviewEvery'>;

/**
 * The health of an account, 0–100, from five parts of 0–100 each:
 * - relationships: the covered share of the influence, at most 50 while there is a derailer;
 * - goals: the share that is reached, or on track and not overdue, without dropped goals;
 * - engagement and loyalty: ten times the last figure of a review of either kind. It counts for two review periods and is then unknown,
 *   because an old answer does not describe the current state. For engagement the period is the account's cadence, computed as if its
 *   health were unknown to avoid a circular definition. For loyalty it is at least the period of customer reviews. An account without a
 *   cadence uses the longest period, quarterly;
 * - revenue: the growth of the last full year, from 0 at −20% or less to 100 at 20% or more.
 *
 * Unknown parts are left out with their weight. With less than 60 of 100 known, there is no figure.
 */
export function accountHealth(plan: AccountPlan, settings: Settings): AccountHealth {
  const own = reviewCadence(plan, HEALTH_UNKNOWN).cadence ?? 'quarterly';
  const withCustomer = longer(own, settings.customerReviewEvery);
  const values: Record<HealthPart, number | null> = {
    relationships: relationships(plan, settings.today),
    goals: goals(plan.goals, settings.today),
    engagement: lastFigure(plan, 'engagement', own, settings.today),
    loyalty: lastFigure(plan, 'loyalty', withCustomer, settings.today),
    revenue: revenue(plan),
  };
  const parts = HEALTH_PARTS.map((part) => ({ part, weight: HEALTH_WEIGHTS[part], value: values[part] }));
  const found = health(
    parts.map(({ value }) => value),
    parts.map(({ weight }) => weight),
  );
  const whole = found.kind === 'health' ? Math.round(withoutNoise(found.health)) : null;
  const known = parts.filter(({ value }) => value !== null).length;
  return { parts, known, health: whole, band: whole === null ? null : healthBand(whole) };
}

function relationships({ stakeholders }: AccountPlan, today: string): number | null {
  const { share } = relationshipCoverage(stakeholders, today);
  if (share === null) return null;
  const hasDerailer = stakeholders.some((person) => stakeholderFlag(person, today) === 'derailer');
  return hasDerailer ? Math.min(100 * share, WITH_DERAILER) : 100 * share;
}

function goals(all: readonly Goal[], today: string): number | null {
  const kept = all.filter(({ status }) => status !== 'dropped');
  const isOverdue = ({ due }: Goal) => due !== '' && due < today;
  const good = kept.filter((goal) => goal.status === 'reached' || (goal.status === 'onTrack' && !isOverdue(goal)));
  return kept.length === 0 ? null : (100 * good.length) / kept.length;
}

function lastFigure({ reviews }: AccountPlan, figure: 'engagement' | 'loyalty', period: Cadence, today: string): number | null {
  const [last] = reviewFigures(reviews, figure, today).slice(-1);
  if (last === undefined || nextReview(nextReview(last.date, period), period) < today) return null;
  return last.value * 10;
}

function revenue({ account: { revenue2, revenue3 } }: AccountPlan): number | null {
  if (revenue2 === null || revenue3 === null || revenue2 <= 0) return null;
  const growth = (revenue3 - revenue2) / revenue2;
  const value = withoutNoise(50 + (50 * growth) / STRONG_GROWTH);
  return Math.min(100, Math.max(0, value));
}

const longer = (a: Cadence, b: Cadence): Cadence => (CADENCES.indexOf(a) > CADENCES.indexOf(b) ? a : b);
