// A review while it is written. A proposed value is `null` until the user changes it.
import { workingDayFrom } from '../../src/model/calendar/weekend';
import { addToDay } from '../../src/model/plan/addToDay';
import type { Review } from '../../src/model/plan/PlanRecords';
import type { AccountState } from '../../src/model/programme/AccountState';
import type { ReviewAction, ReviewDraft } from '../../src/model/programme/ReviewDraft';
import { locale } from '../locale';

export type ReviewKind = NonNullable<Review['kind']>;

export interface ReviewForm extends Omit<ReviewDraft, 'kind' | 'changes' | 'problems' | 'next'> {
  kind: ReviewKind;
  /** `null` means the add-on's proposal. */
  changes: string | null;
  problems: ProblemLine[];
  /** `null` means the day that the cadence proposes. */
  next: string | null;
}

export interface ProblemLine {
  problem: string;
  /** `null` when it does not become an action. */
  action: { owner: string; due: string } | null;
}

/**
 * A form for today that keeps the account as it is, of the kind that is due. When both kinds or neither are due, it is an internal review.
 */
export function beginReview({ internal, customer }: Pick<AccountState, 'internal' | 'customer'>, today: string): ReviewForm {
  return {
    kind: customer.isDue && !internal.isDue ? 'customer' : 'internal',
    date: today,
    people: '',
    engagement: null,
    loyalty: null,
    answers: null,
    changes: null,
    feedback: '',
    problems: [],
    learned: '',
    outcome: 'keep',
    reason: '',
    approvedBy: '',
    next: null,
  };
}

/** A problem as an action, due in two weeks by default. */
export const actionFor = (owner: string, today: string): ProblemLine['action'] => ({
  owner,
  due: workingDayFrom(addToDay(today, '2w'), locale.weekend),
});

/** Whether the review is only planned, for a day in the future. */
export const isPlanned = ({ date }: Pick<ReviewForm, 'date'>, today: string): boolean => date > today;

interface Proposed {
  changes: string;
  next: string;
}

/** What is saved of a form. A planned review has only its day, kind and participants. */
export function draftOf(form: ReviewForm, proposed: Proposed, today: string): { review: ReviewDraft; actions: ReviewAction[] } {
  const { date, kind, people } = form;
  if (isPlanned(form, today)) return { review: { ...PLANNED, date, kind, people: people.trim() }, actions: [] };
  const { problems, ...rest } = form;
  const review: ReviewDraft = {
    ...rest,
    people: people.trim(),
    changes: form.changes ?? proposed.changes,
    problems: problems.map(({ problem }) => problem).join('\n'),
    // The decision that a reason or approver belongs to may have been cleared.
    reason: form.outcome === 'keep' ? '' : form.reason,
    approvedBy: form.outcome === 'scaleDown' ? form.approvedBy : '',
    next: form.next ?? proposed.next,
  };
  const actions = problems.flatMap(({ problem, action }) => (action ? [{ action: problem, ...action }] : []));
  return { review, actions };
}

const PLANNED: Omit<ReviewDraft, 'date' | 'kind' | 'people'> = {
  engagement: null,
  loyalty: null,
  answers: null,
  changes: '',
  feedback: '',
  problems: '',
  learned: '',
  outcome: null,
  reason: '',
  approvedBy: '',
  next: '',
};

/** Unsaved review forms. They survive changing accounts and tabs as long as the page is open. */
export interface ReviewForms {
  read: (account: string) => ReviewForm | null;
  /** `null` removes the form. */
  write: (account: string, form: ReviewForm | null) => void;
}

export function createReviewForms(): ReviewForms {
  const forms = new Map<string, ReviewForm>();
  return {
    read: (account) => forms.get(account) ?? null,
    write: (account, form) => void (form === null ? forms.delete(account) : forms.set(account, form)),
  };
}
