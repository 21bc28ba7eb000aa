// An account as the panel of reviews receives it, and a workbook with such accounts.
import { DEFAULT_FORECAST_RULES } from '../../../src/model/plan/ForecastRules';
import type { ReviewBook } from '../../../src/actions/reviews/loadReviews';
import type { ReviewedAccount } from '../../../src/actions/reviews/reviewedAccount';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import type { Review } from '../../../src/model/plan/PlanRecords';
import { DEFAULT_HEALTH_SETTINGS } from '../../../src/model/programme/HealthSettings';
import { reviewOf } from '../../setup/reviewOf';
import { plan } from '../planEditor/plan';

export const TODAY = '2026-06-01';

export const review = (date: string, given: Partial<Review> = {}): Review => reviewOf({ id: date, date, ...given });

export const reviewed = (changes: Partial<AccountPlan> = {}, given: Partial<ReviewedAccount> = {}): ReviewedAccount => ({
  plan: plan(changes),
  score: 7.2,
  rank: 3,
  demotion: null,
  lines: [],
  reachedGoals: [],
  ...given,
});

export const book = (accounts: ReviewedAccount[], settings: Partial<ReviewBook['settings']> = {}): ReviewBook => ({
  workbook: 'book',
  accounts,
  today: TODAY,
  me: '',
  people: [],
  problems: [],
  settings: {
    language: 'en',
    currency: 'EUR',
    staleAfter: 90,
    weekStart: 'monday',
    weekend: 'saturdaySunday',
    priceRise: 0,
    smallTeam: false,
    groupsShareSeat: false,
    promises: { key: '', watch: '', standard: '' },
    lastFullYear: 2025,
    customerReviewEvery: 'quarterly',
    bookingLink: '',
    accountsEach: 8,
    capacity: 5,
    keyFrom: 7,
    keepFrom: 6,
    health: DEFAULT_HEALTH_SETTINGS,
    meetEvery: DEFAULT_HEALTH_SETTINGS.meetEvery,
    forecast: DEFAULT_FORECAST_RULES,
    ...settings,
  },
});
