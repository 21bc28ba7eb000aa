// A saved review and what it offers: the minutes, and the next date for calendar and mail.
import { foldName } from '../../src/model/names/foldName';
import type { CalendarEvent } from '../../src/model/calendarEvent/CalendarEvent';
import type { Mail } from '../../src/model/calendarEvent/mailLink';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import type { ReviewAction, ReviewDraft } from '../../src/model/programme/ReviewDraft';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { formatMoment } from '../format';
import { composeMinutes } from './composeMinutes';

export interface SavedReview {
  plan: AccountPlan;
  review: ReviewDraft;
  actions: ReviewAction[];
}

/** The day for the calendar: the day of a planned review, otherwise that of the next review; '' without a day. */
export const dayAhead = ({ review: { outcome, date, next } }: SavedReview): string => (outcome === null ? date : next);

/** The event of that day; `null` without a day. */
export function eventOf(saved: SavedReview): CalendarEvent | null {
  const day = dayAhead(saved);
  const { account } = saved.plan;
  if (day === '') return null;
  const kind = saved.review.kind ?? 'internal';
  return {
    // The id is unique for account, kind and day, so opening a file twice gives one event.
    id: `${account.id}-${kind}-${day}@key-account`,
    title: words.event.title[kind](account.name),
    day,
    details: saved.review.outcome === null ? '' : composeMinutes(account.name, saved.review, saved.actions),
  };
}

/** The recipients: the customer's participants after a review with the customer, otherwise our team. */
export function mailOf(saved: SavedReview, bookingLink: string): Mail | null {
  const { plan, review, actions } = saved;
  const day = dayAhead(saved);
  if (day === '') return null;
  const subject = words.event.subject(plan.account.name, formatMoment(day));
  const invite = words.event.invite(formatMoment(day));
  if (review.kind !== 'customer') {
    const minutes = review.outcome === null ? [] : ['', composeMinutes(plan.account.name, review, actions)];
    return { to: addressesOf(plan.team), subject, body: [invite, ...minutes].join('\n') };
  }
  const present = foldName(review.people);
  const guests = plan.stakeholders.filter(({ name }) => foldName(name) !== '' && present.includes(foldName(name)));
  return {
    to: addressesOf(guests),
    subject,
    body: [invite, ...(bookingLink === '' ? [] : [words.event.book(bookingLink)])].join('\n'),
  };
}

const addressesOf = (people: readonly { email: string }[]): string[] => [
  ...new Set(people.map(({ email }) => email.trim()).filter((email) => email !== '')),
];
