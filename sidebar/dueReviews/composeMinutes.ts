// A review as text for the minutes.
import type { ReviewAction, ReviewDraft } from '../../src/model/programme/ReviewDraft';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { lists } from '../../src/text/en/lists';
import { formatMoment } from '../format';

/** Lines separated by \n. Blank fields have no line. */
export function composeMinutes(account: string, review: ReviewDraft, actions: readonly ReviewAction[]): string {
  const { minutes } = words;
  const line = (label: string, value: string) => (value.trim() === '' ? [] : [minutes.line(label, value.trim())]);
  const paragraph = (label: string, value: string) => (value.includes('\n') ? [`${label}:`, value.trim()] : line(label, value));
  const { kind, outcome, engagement, loyalty, answers } = review;
  const loyaltyText = loyalty === null ? '' : minutes.ofTen(loyalty);
  const decided = outcome === null ? '' : lists.outcome[outcome];
  return [
    minutes.title(account, formatMoment(review.date)),
    ...(kind === null ? [] : line(words.kind, lists.reviewKind[kind])),
    ...line(words.people, review.people),
    ...line(words.engagement, engagement === null ? '' : minutes.ofTen(engagement)),
    ...line(words.loyalty, [loyaltyText, answers === null ? '' : minutes.answers(answers)].filter(Boolean).join(' · ')),
    ...paragraph(words.changes, review.changes),
    ...paragraph(words.feedback, review.feedback),
    ...paragraph(words.problems, review.problems),
    ...actions.map(({ action, owner, due }) => minutes.action(action, owner, formatMoment(due))),
    ...paragraph(words.learned, review.learned),
    ...line(
      words.outcome,
      [decided, review.reason, review.approvedBy && minutes.approved(review.approvedBy)].filter(Boolean).join(' · '),
    ),
    ...line(words.next, review.next === '' ? '' : formatMoment(review.next)),
  ].join('\n');
}
