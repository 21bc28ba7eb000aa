// A review as somebody writes it down, and what may stand against it.
import type { Review } from '../plan/PlanRecords';
import type { FieldSchema } from '../records/RecordSchema';
import { reviews } from '../records/reviews';

type Fields = typeof reviews.fields;
type Asked = { [Key in keyof Fields]: Fields[Key] extends { stamped: true } ? never : Key }[keyof Fields];

/** What a user writes down of a review. */
export const askedFields = Object.fromEntries(
  Object.entries<FieldSchema>(reviews.fields).filter(([, { stamped }]) => !stamped),
) as unknown as Pick<Fields, Asked>;

/** A review without what the add-on notes itself: its id, and how the account stood on that day. */
export type ReviewDraft = Pick<Review, Asked>;

/** A problem of a review that becomes an action. */
export interface ReviewAction {
  action: string;
  owner: string;
  /** yyyy-mm-dd */
  due: string;
}

export const REVIEW_PROBLEM_CODES = [
  'fieldBlank',
  'notADay',
  'outOfRange',
  'notWhole',
  'notHeldYet',
  'loyaltyWithoutAnswers',
  'alreadyKey',
  'notKey',
  'notLater',
  'reviewTwice',
] as const;
export type ReviewProblemCode = (typeof REVIEW_PROBLEM_CODES)[number];

export interface ReviewProblem {
  /** The draft's field that it is shown at; of an action `actions.0.owner`, counted from 0. */
  field: string;
  code: ReviewProblemCode;
  /** An error refuses the save; a hint leaves it to the user. */
  severity: 'error' | 'hint';
  /** What the sentence names. `outOfRange`: `from`, and `to` where there is an upper limit. `reviewTwice` and `notLater`: `date`, yyyy-mm-dd. */
  values: Record<string, string | number>;
}
