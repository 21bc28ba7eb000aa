// The day of an account's next review, and the reason for it.
import { isDay } from '../../src/model/calendar/isDay';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { blankRecord } from '../../src/model/plan/blankRecord';
import type { Review } from '../../src/model/plan/PlanRecords';
import type { AccountState, ProgrammeSettings } from '../../src/model/programme/AccountState';
import { accountStateOf } from '../../src/model/programme/accountStateOf';
import { nextReview } from '../../src/model/programme/nextReview';
import type { Cadence } from '../../src/model/records/Cadence';
import { isKey } from '../../src/model/tiers/TierDecision';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import type { ReviewForm } from './ReviewForm';

export type CadenceReason =
  | 'key'
  | 'watch'
  | 'low'
  | 'falling'
  | 'medium'
  | 'high'
  | 'unknown'
  | 'large'
  | 'small'
  | 'byHand'
  | 'customer';

export interface ProposedNext {
  /** yyyy-mm-dd; '' when the account has no regular review. */
  day: string;
  cadence: Cadence | null;
  reasons: CadenceReason[];
}

/** The cadence uses the account's state after the review: its engagement, loyalty and decided tier. */
export function proposeNext(plan: AccountPlan, form: ReviewForm, settings: ProgrammeSettings): ProposedNext {
  const after = planAfter(plan, form);
  if (form.kind === 'customer') {
    const cadence = isKey(after.account.tier) ? settings.customerReviewEvery : null;
    return { day: dayOf(form.date, cadence, settings), cadence, reasons: cadence === null ? [] : ['customer'] };
  }
  const state = accountStateOf(after, settings);
  const { cadence } = state.cadence;
  return { day: dayOf(form.date, cadence, settings), cadence, reasons: cadenceReasons(after, state) };
}

export function cadenceReasons(
  { account }: Pick<AccountPlan, 'account'>,
  { cadence: { cadence, isByHand, points }, health: { band } }: Pick<AccountState, 'cadence' | 'health'>,
): CadenceReason[] {
  if (cadence === null) return [];
  if (isByHand) return ['byHand'];
  const health = points.health === 2 && band !== 'low' ? 'falling' : (band ?? 'unknown');
  return [isKey(account.tier) ? 'key' : 'watch', health, points.team === 0 ? 'small' : 'large'];
}

const dayOf = (date: string, cadence: Cadence | null, { weekend, calendar }: ProgrammeSettings): string =>
  cadence === null || !isDay(date) ? '' : nextReview(date, cadence, weekend, calendar);

function planAfter(plan: AccountPlan, { date, kind, engagement, loyalty, outcome }: ReviewForm): AccountPlan {
  const tier = outcome === 'promote' ? 'key' : outcome === 'scaleDown' ? 'watch' : plan.account.tier;
  const review: Review = { id: '', ...blankRecord('reviews'), date, kind, engagement, loyalty, outcome: outcome ?? 'keep' };
  return { ...plan, account: { ...plan.account, tier }, reviews: [...plan.reviews, review] };
}

/** Why the next review is proposed for its day: "Monthly: key account, medium health and small team." */
export const describeNext = ({ cadence, reasons }: Pick<ProposedNext, 'cadence' | 'reasons'>): string =>
  cadence === null ? words.noCadence : words.cadence[cadence](reasons.map((reason) => words.reasons[reason]));
