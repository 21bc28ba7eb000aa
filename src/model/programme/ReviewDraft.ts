// A review as entered by a user, and its possible problems.
import type { Review } from '../plan/PlanRecords';
import type { FieldSchema } from '../records/RecordSchema';
import { reviews } from '../records/reviews';

type Fields = typeof reviews.fields;
type Asked = { [Key in keyof Fields]: Fields[Key] extends { stamped: true } ? never : Key }[keyof Fields];

/** The fields of a review that users enter. */
export const askedFields = Object.fromEntries(
  Object.entries<FieldSchema>(reviews.fields).filter(([, { stamped }]) => !stamped),
) as unknown as Pick<Fields, Asked>;

/** A review without the fields that the add-on adds: its id and the account's state on that day. */
export type ReviewDraft = Pick<Review, Asked>;

/** A problem of a review that becomes an action. */
export interface ReviewAction {
  action: string;
  owner: string;
  /** yyyy-mm-dd */
  due: string;
}

const REVIEW_PROBLEM_CODES = [
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
  /** The field of the draft where the problem is shown; for an action `actions.0.owner`, counted from 0. */
  field: string;
  code: ReviewProblemCode;
  /** An error prevents saving; a hint does not. */
  severity: 'error' | 'hint';
  /**
   * Values for the message. `outOfRange`: `from`, and `to` if there is an upper limit. `reviewTwice` and `notLater`: `date`, yyyy-mm-dd.
   */
  values: Record<string, string | number>;
}
