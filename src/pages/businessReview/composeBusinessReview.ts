// Writes the page for the meeting with the customer, from only the data that the model selected for the customer.
import type { BusinessReview, ReviewedGoal, Step } from '../../model/businessReview/BusinessReview';
import type { BusinessReviewText } from '../../text/en/businessReview';
import { formatDay } from '../../text/format/formatDay';
import { formatNumber } from '../../text/format/formatNumber';
import { isolateIn } from '../../text/format/isolateIn';
import type { Language } from '../../text/locales';
import type { ReviewLine, ReviewPage } from './ReviewPage';

export interface BusinessReviewWords {
  language: Language;
  page: BusinessReviewText;
}

/** The `asks` section has no lines; users fill it in themselves. */
export function composeBusinessReview(review: BusinessReview, words: BusinessReviewWords): ReviewPage {
  const { page } = words;
  const { headings } = page;
  const { day, typed, line } = waysOf(words);
  return {
    account: review.account,
    head: [page.title, day(review.day), ...(review.kam === '' ? [] : [page.contact(typed(review.kam))])],
    sections: [
      {
        key: 'achieved',
        heading: review.since === '' ? headings.achieved : page.since(headings.achieved, day(review.since)),
        lines: [
          ...review.reached.map(({ goal, value }) => line(page.reached(typed(goal)), [typed(value)])),
          ...review.bought.map(({ what, value }) => line(typed(value), [typed(what)])),
          ...review.done.map(({ action, doneOn }) => line(typed(action), [doneOn && page.doneOn(day(doneOn))])),
        ],
      },
      { key: 'goals', heading: headings.goals, lines: review.goals.map((goal) => describeGoal(goal, words)) },
      {
        key: 'theirs',
        heading: headings.theirs,
        lines: review.theirs.map(({ entry, ourHelp }) => line(typed(entry), [ourHelp && page.help(typed(ourHelp))])),
      },
      { key: 'problems', heading: headings.problems, lines: review.problems.map((step) => describeStep(step, words)) },
      { key: 'next', heading: headings.next, lines: review.next.map((step) => describeStep(step, words)) },
      { key: 'asks', heading: headings.asks, lines: [] },
    ],
    next: describeNextDay(review.nextDay, words),
  };
}

/** '' without a proposed day. */
export const describeNextDay = (day: string, { language, page }: BusinessReviewWords): string =>
  day === '' ? '' : page.nextDay(formatDay(language, day));

const waysOf = ({ language }: BusinessReviewWords) => ({
  day: (day: string): string => formatDay(language, day),
  /** User-typed text on one line, isolated from the direction of the surrounding text. */
  typed: (text: string): string => isolateIn(language, text.replace(/\s+/g, ' ').trim()),
  line: (text: string, details: readonly string[]): ReviewLine => ({ text, detail: details.filter(Boolean).join(' · ') }),
});

function describeGoal({ goal, attainment, status, due, value }: ReviewedGoal, words: BusinessReviewWords): ReviewLine {
  const { language, page } = words;
  const { day, typed, line } = waysOf(words);
  const share = attainment === null ? '' : page.attained(formatNumber(language, attainment, { percent: true }));
  return line(typed(goal), [share, status === null ? '' : page.status[status], due && page.due(day(due)), typed(value)]);
}

function describeStep({ action, owner, due }: Step, words: BusinessReviewWords): ReviewLine {
  const { page } = words;
  const { day, typed, line } = waysOf(words);
  return line(typed(action), [typed(owner), due && page.due(day(due))]);
}
