import { isDay } from '../calendar/isDay';
import type { AccountPlan } from '../plan/AccountPlan';
import { rangeProblem } from '../records/rangeProblem';
import { requiredFields } from '../records/recordRules';
import { reviews } from '../records/reviews';
import { isKey } from '../tiers/TierDecision';
import type { ReviewAction, ReviewDraft, ReviewProblem } from './ReviewDraft';
import { isBlank, problemOf } from '../records/problemOf';

/**
 * Checks a review and its actions before they are saved; errors first, then hints. The panel and the workbook apply the same rules. A
 * review of today or earlier was held, a later one is planned. Text lengths, and whether the account can lose its tier, are checked
 * elsewhere.
 *
 * @param plan of the account, without this review. This review completes a planned review that was not held yet (`plannedReviewOf`).
 * @param today yyyy-mm-dd
 */
export function checkReview(
  draft: ReviewDraft,
  actions: readonly ReviewAction[],
  plan: AccountPlan,
  today: string,
): ReviewProblem[] {
  const isPlan = isDay(draft.date) && draft.date > today;
  return [
    ...required(draft, requiredFields('reviews') as (keyof ReviewDraft)[]),
    ...days(draft),
    ...twice(draft, plan, isPlan),
    ...(isPlan ? notHeldYet(draft) : outcomeProblems(draft, plan)),
    ...ratings(draft),
    ...actions.flatMap(actionProblems),
    ...(isUnanswered(draft) ? [hint('answers', 'loyaltyWithoutAnswers')] : []),
  ];
}

/** A figure on loyalty of a review with the customer that no one answered counts as our opinion. */
const isUnanswered = ({ kind, loyalty, answers }: ReviewDraft): boolean =>
  loyalty !== null && (answers === 0 || (answers === null && kind === 'customer'));

function required(draft: ReviewDraft, fields: readonly (keyof ReviewDraft)[]): ReviewProblem[] {
  return fields.filter((field) => isBlank(draft[field])).map((field) => error(field, 'fieldBlank'));
}

function days({ date, next }: ReviewDraft): ReviewProblem[] {
  const odd = Object.entries({ date, next }).filter(([, day]) => !isBlank(day) && !isDay(day));
  if (odd.length > 0) return odd.map(([field]) => error(field, 'notADay'));
  return isDay(date) && isDay(next) && next <= date ? [error('next', 'notLater', { date })] : [];
}

/** Two reviews of one kind on one day are the same review saved twice. A held review completes a planned one. */
function twice({ date, kind }: ReviewDraft, { reviews }: AccountPlan, isPlan: boolean): ReviewProblem[] {
  const same = reviews.filter((review) => isDay(date) && review.date === date && kind !== null && review.kind === kind);
  const exists = same.some(({ outcome }) => isPlan || outcome !== null);
  return exists ? [error('date', 'reviewTwice', { date })] : [];
}

function notHeldYet(draft: ReviewDraft): ReviewProblem[] {
  const fields = ['outcome', 'engagement', 'loyalty', 'answers'] as const;
  return fields.filter((field) => draft[field] !== null).map((field) => error(field, 'notHeldYet'));
}

function outcomeProblems(draft: ReviewDraft, { account }: AccountPlan): ReviewProblem[] {
  const { outcome } = draft;
  return [
    ...required(draft, ['outcome']),
    ...(outcome === 'promote' && isKey(account.tier) ? [error('outcome', 'alreadyKey')] : []),
    ...(outcome === 'scaleDown' && !isKey(account.tier) ? [error('outcome', 'notKey')] : []),
    ...(outcome === 'promote' || outcome === 'scaleDown' ? required(draft, ['reason']) : []),
    ...(outcome === 'scaleDown' ? required(draft, ['approvedBy']) : []),
  ];
}

function ratings(draft: ReviewDraft): ReviewProblem[] {
  return (['engagement', 'loyalty', 'answers'] as const).flatMap((field) => {
    const value = draft[field];
    const found = value === null ? null : rangeProblem(reviews.fields[field], value);
    return found ? [error(field, found.code, found.values)] : [];
  });
}

function actionProblems(action: ReviewAction, place: number): ReviewProblem[] {
  const fields = ['action', 'owner', 'due'] as const;
  return fields.flatMap((field) => {
    if (isBlank(action[field])) return [error(`actions.${place}.${field}`, 'fieldBlank')];
    return field === 'due' && !isDay(action.due) ? [error(`actions.${place}.due`, 'notADay')] : [];
  });
}

const error = problemOf<ReviewProblem['code']>('error');
const hint = problemOf<ReviewProblem['code']>('hint');
