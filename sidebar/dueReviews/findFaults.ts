// What prevents saving a review, as sentences by field. The rules are those of the workbook.
import type { ReviewBook } from '../../src/actions/reviews/loadReviews';
import type { ReviewedAccount } from '../../src/actions/reviews/reviewedAccount';
import { checkReview } from '../../src/model/programme/checkReview';
import type { ReviewAction, ReviewDraft, ReviewProblem } from '../../src/model/programme/ReviewDraft';
import { checkDecisions, type DecisionProblem } from '../../src/model/tiers/checkDecisions';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { describeProblem } from '../describeProblem';
import { formatMoment, formatNumber } from '../format';

export interface Faults {
  /** By field of the draft; a field of an action is `actions.0.owner`. */
  errors: Readonly<Record<string, string>>;
  hints: Readonly<Record<string, string>>;
}

/** Where a problem with the tier is shown. */
const FIELD_OF_DECISION: Readonly<Record<DecisionProblem['code'], string>> = {
  noSeat: 'outcome',
  demotionTooEarly: 'outcome',
  reasonMissing: 'reason',
  approverMissing: 'approvedBy',
};

export function findFaults(
  { review, actions }: { review: ReviewDraft; actions: readonly ReviewAction[] },
  account: ReviewedAccount,
  book: Pick<ReviewBook, 'accounts' | 'settings' | 'today'>,
): Faults {
  const found = checkReview(review, actions, account.plan, book.today);
  const sentences = (severity: ReviewProblem['severity']) =>
    firstOfEach(found.filter((each) => each.severity === severity).map((each) => [each.field, describeFault(each)]));
  const decided = againstDecision(review, account, book).map(
    (problem) => [FIELD_OF_DECISION[problem.code], describeProblem(problem)] as const,
  );
  return { errors: { ...firstOfEach(decided), ...sentences('error') }, hints: sentences('hint') };
}

function againstDecision(
  { outcome, reason: why, approvedBy }: ReviewDraft,
  { plan: { account } }: ReviewedAccount,
  { accounts, settings }: Pick<ReviewBook, 'accounts' | 'settings'>,
): DecisionProblem[] {
  if (outcome === null || outcome === 'keep') return [];
  const candidates = accounts.map(({ plan, score }) => ({
    id: plan.account.id,
    name: plan.account.name,
    score,
    confirmedTier: plan.account.tier,
  }));
  const demotions = Object.fromEntries(accounts.flatMap(({ plan, demotion }) => (demotion ? [[plan.account.id, demotion]] : [])));
  const tier = outcome === 'promote' ? 'key' : 'watch';
  return checkDecisions(candidates, [{ account: account.id, tier, why, approvedBy }], settings, demotions);
}

/** Each sentence takes the values of its own code. TypeScript cannot see that through an index. */
const sentences = words.faulty as Readonly<Record<string, (values: never) => string>>;

function describeFault({ code, values }: ReviewProblem): string {
  const formatted = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatNumber(value) : formatMoment(value),
  ]);
  return sentences[code]?.(Object.fromEntries(formatted) as never) ?? words.faulty.fieldBlank();
}

const firstOfEach = (entries: readonly (readonly [string, string])[]): Record<string, string> =>
  Object.fromEntries([...entries].reverse());
