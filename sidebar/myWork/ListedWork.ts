import type { WorkItem } from '../../src/model/plan/workOf';

/** A due review of an account, which starts from the list. */
export interface ReviewItem {
  kind: 'review';
  table: 'reviews';
  /** Of the account and the kind of review. */
  id: string;
  accountId: string;
  account: string;
  /** The key account manager; '' when there is none. */
  owner: string;
  /** yyyy-mm-dd */
  due: string;
  state: 'overdue' | 'thisWeek';
  title: string;
}

/** A line of My work: of the plans, or a review. */
export type ListedWork = WorkItem | ReviewItem;
