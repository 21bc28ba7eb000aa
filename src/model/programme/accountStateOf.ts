import type { AccountPlan } from '../plan/AccountPlan';
import { factAge } from '../plan/factAge';
import { isOpenAction, isOpenDeal, isOpenGoal } from '../plan/isOpen';
import { planCompleteness } from '../plan/planCompleteness';
import { relationshipCoverage } from '../plan/relationshipCoverage';
import { weightedForecast } from '../plan/weightedForecast';
import { whitespaceSummary } from '../plan/whitespaceSummary';
import { isKey } from '../tiers/TierDecision';
import { accountHealth } from './accountHealth';
import type { AccountState, ProgrammeSettings } from './AccountState';
import { reviewCadence } from './reviewCadence';
import { reviewDates } from './reviewDates';
import { isFalling, reviewTrends } from './reviewTrends';
import { teamWarnings } from './teamWarnings';

/**
 * The complete current state of an account. Only key accounts have regular reviews with the customer, at the cadence of the settings,
 * starting on the day the account becomes key.
 */
export function accountStateOf(plan: AccountPlan, settings: ProgrammeSettings): AccountState {
  const { account, stakeholders, business, swot, opportunities, whitespace, team, reviews } = plan;
  const { today, staleAfter, customerReviewEvery, weekend, calendar } = settings;
  const health = accountHealth(plan, settings);
  const trends = reviewTrends(reviews, today);
  const cadence = reviewCadence(plan, { band: health.band, isFalling: isFalling(trends) });
  const coverage = relationshipCoverage(stakeholders, today);
  const ages = [...business, ...swot].flatMap((fact) => factAge(fact, today, staleAfter).days ?? []);
  return {
    health,
    trends,
    cadence,
    internal: reviewDates(reviews, 'internal', cadence.cadence, today, account.tierSince, weekend, calendar),
    customer: reviewDates(
      reviews,
      'customer',
      isKey(account.tier) ? customerReviewEvery : null,
      today,
      account.tierSince,
      weekend,
      calendar,
    ),
    coverage: { covered: coverage.covered, all: coverage.total, share: coverage.share },
    completeness: planCompleteness(plan, today, staleAfter),
    oldestFact: ages.length === 0 ? null : Math.max(...ages),
    forecast: weightedForecast(opportunities, today, settings.forecast).sum,
    openPotential: whitespaceSummary(whitespace).open,
    overdue: overdue(plan, today),
    team: teamWarnings(account, team, settings),
  };
}

function overdue({ actions, goals, opportunities }: AccountPlan, today: string): number {
  const days = [
    ...actions.filter(isOpenAction).map(({ due }) => due),
    ...goals.filter(isOpenGoal).map(({ due }) => due),
    ...opportunities.filter(isOpenDeal).map(({ expectedClose }) => expectedClose),
  ];
  return days.filter((day) => day !== '' && day < today).length;
}
