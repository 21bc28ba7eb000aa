// A review while it is written. A proposed value is `null` until the user changes it.
import type { Weekend } from '../../src/model/calendar/weekend';
import { addToDay } from '../../src/model/plan/addToDay';
import type { Review } from '../../src/model/plan/PlanRecords';
import type { AccountState } from '../../src/model/programme/AccountState';
import type { ReviewAction, ReviewDraft } from '../../src/model/programme/ReviewDraft';
import { isObject } from '../drafts/draftStorage';
import type { PanelDraft } from '../drafts/panelDraft';
import { proposedDay } from '../proposedDay';

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
export const beginReview = ({ internal, customer }: Pick<AccountState, 'internal' | 'customer'>, today: string): ReviewForm => ({
  ...BLANK,
  kind: customer.isDue && !internal.isDue ? 'customer' : 'internal',
  date: today,
});

const BLANK: ReviewForm = {
  kind: 'internal',
  date: '',
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

/** A problem as an action, due in two weeks by default. */
export const actionFor = (owner: string, today: string, weekend: Weekend): ProblemLine['action'] => ({
  owner,
  due: proposedDay(addToDay(today, '2w'), weekend),
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

/** Unsaved review forms, by account. They survive changing accounts, tabs and panels, and closing the panel. */
export interface ReviewForms {
  read: (account: string) => ReviewForm | null;
  /** `null` removes the form. */
  write: (account: string, form: ReviewForm | null) => void;
}

export function createReviewForms(kept: PanelDraft): ReviewForms {
  let forms: Record<string, unknown> | null = null;
  const all = (): Record<string, unknown> => {
    const stored = forms ?? kept.read();
    return (forms = isObject(stored) ? stored : {});
  };
  return {
    read: (account) => {
      const form = all()[account];
      return isForm(form) ? form : null;
    },
    write: (account, form) => {
      const { [account]: _, ...others } = all();
      forms = form === null ? others : { ...others, [account]: form };
      kept.write(Object.keys(forms).length === 0 ? null : forms);
    },
  };
}

/** Whether it has every field of a form, of the same kind or blank: a stored one may come from another version, or from anyone. */
const isForm = (form: unknown): form is ReviewForm =>
  isObject(form) &&
  Array.isArray(form['problems']) &&
  Object.entries(BLANK).every(([field, blank]) => field in form && (blank === null || typeof form[field] === typeof blank));
