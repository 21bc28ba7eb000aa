// A review that was just saved, and what it offers: the minutes, and the next date for calendar and mail.
import { foldName } from '../../src/model/names/foldName';
import type { CalendarEvent } from '../../src/model/calendarEvent/CalendarEvent';
import type { Mail } from '../../src/model/calendarEvent/mailLink';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import type { ReviewAction, ReviewDraft } from '../../src/model/programme/ReviewDraft';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { formatMoment } from '../format';
import { composeMinutes } from './composeMinutes';

export interface FinishedReview {
  plan: AccountPlan;
  review: ReviewDraft;
  actions: ReviewAction[];
}

/** The day for the calendar: the day of a planned review, otherwise that of the next review; '' without a day. */
const dayAhead = ({ review: { outcome, date, next } }: FinishedReview): string => (outcome === null ? date : next);

/** The event of that day; `null` without a day. One can invite the customer to a review with them, so its event has no minutes. */
export function eventOf(saved: FinishedReview): CalendarEvent | null {
  const day = dayAhead(saved);
  const { account } = saved.plan;
  if (day === '') return null;
  const kind = saved.review.kind ?? 'internal';
  const isOurs = kind === 'internal' && guestsOf(saved).length === 0;
  return {
    // The id is unique for account, kind and day, so opening a file twice gives one event.
    id: `${account.id}-${kind}-${day}@key-account`,
    title: words.event.title[kind](account.name),
    day,
    details: isOurs ? minutesOf(saved) : '',
  };
}

/** The recipients: the customer's participants after a review with the customer, otherwise our team, who get the minutes. */
export function mailOf(saved: FinishedReview, bookingLink: string): Mail | null {
  const { plan, review } = saved;
  const day = dayAhead(saved);
  if (day === '') return null;
  const kind = review.kind ?? 'internal';
  const { subject, invite, book, oursOnly } = words.event;
  const minutes = minutesOf(saved);
  const below =
    kind === 'customer' ? (bookingLink === '' ? [] : [book(bookingLink)]) : minutes === '' ? [] : ['', oursOnly, minutes];
  return {
    to: addressesOf(kind === 'customer' ? guestsOf(saved) : plan.team),
    subject: subject[kind](plan.account.name, formatMoment(day)),
    body: [invite[kind](plan.account.name, formatMoment(day)), ...below].join('\n'),
  };
}

/** What was noted, for our eyes only; '' while the review is only planned. */
const minutesOf = ({ plan, review, actions }: FinishedReview): string =>
  review.outcome === null ? '' : composeMinutes(plan.account.name, review, actions);

/** The customer's people among those who took part. */
function guestsOf({ plan, review }: FinishedReview): AccountPlan['stakeholders'] {
  const present = foldName(review.people);
  return plan.stakeholders.filter(({ name }) => foldName(name) !== '' && present.includes(foldName(name)));
}

const addressesOf = (people: readonly { email: string }[]): string[] => [
  ...new Set(people.map(({ email }) => email.trim()).filter((email) => email !== '')),
];
