// A review as it is being written: what was proposed stays `null` until somebody writes something else.
import { addToDay } from '../../src/model/plan/addToDay';
import type { Review } from '../../src/model/plan/PlanRecords';
import type { AccountState } from '../../src/model/programme/AccountState';
import type { ReviewAction, ReviewDraft } from '../../src/model/programme/ReviewDraft';

export type ReviewKind = NonNullable<Review['kind']>;

export interface ReviewForm extends Omit<ReviewDraft, 'kind' | 'changes' | 'problems' | 'next'> {
  kind: ReviewKind;
  /** `null` is what the add-on proposes. */
  changes: string | null;
  problems: ProblemLine[];
  /** `null` is the day that the cadence proposes. */
  next: string | null;
}

export interface ProblemLine {
  problem: string;
  /** `null` while it is only written down. */
  action: { owner: string; due: string } | null;
}

/** A form for today that keeps the account as it is, of the kind that is due; where both or none are, of a review among ourselves. */
export function beginReview({ internal, customer }: Pick<AccountState, 'internal' | 'customer'>, today: string): ReviewForm {
  return {
    ...{ kind: customer.isDue && !internal.isDue ? 'customer' : 'internal', date: today, people: '' },
    ...{ engagement: null, loyalty: null, answers: null },
    ...{ changes: null, feedback: '', problems: [], learned: '' },
    ...{ outcome: 'keep', reason: '', approvedBy: '', next: null },
  };
}

/** A problem as an action: due in two weeks, unless told. */
export const actionFor = (owner: string, today: string): ProblemLine['action'] => ({ owner, due: addToDay(today, '2w') });

/** Whether the review is only planned: its day is still to come. */
export const isPlanned = ({ date }: Pick<ReviewForm, 'date'>, today: string): boolean => date > today;

interface Proposed {
  changes: string;
  next: string;
}

/** What is saved of a form. Of a review that is only planned it is when, of which kind and with whom. */
export function draftOf(form: ReviewForm, proposed: Proposed, today: string): { review: ReviewDraft; actions: ReviewAction[] } {
  const { date, kind, people } = form;
  if (isPlanned(form, today)) return { review: { ...PLANNED, date, kind, people: people.trim() }, actions: [] };
  const { problems, ...rest } = form;
  const review: ReviewDraft = {
    ...rest,
    people: people.trim(),
    changes: form.changes ?? proposed.changes,
    problems: problems.map(({ problem }) => problem).join('\n'),
    // What a reason or an approver was for may have been taken back.
    reason: form.outcome === 'keep' ? '' : form.reason,
    approvedBy: form.outcome === 'scaleDown' ? form.approvedBy : '',
    next: form.next ?? proposed.next,
  };
  const actions = problems.flatMap(({ problem, action }) => (action ? [{ action: problem, ...action }] : []));
  return { review, actions };
}

const PLANNED: Omit<ReviewDraft, 'date' | 'kind' | 'people'> = {
  ...{ engagement: null, loyalty: null, answers: null, changes: '', feedback: '', problems: '', learned: '' },
  ...{ outcome: null, reason: '', approvedBy: '', next: '' },
};

/** What is written of reviews and not saved: it outlives moving between accounts and tabs, as long as the page is open. */
export interface HeldForms {
  read: (account: string) => ReviewForm | null;
  /** `null` forgets it. */
  keep: (account: string, form: ReviewForm | null) => void;
}

export function holdForms(): HeldForms {
  const held = new Map<string, ReviewForm>();
  return {
    read: (account) => held.get(account) ?? null,
    keep: (account, form) => void (form === null ? held.delete(account) : held.set(account, form)),
  };
}
