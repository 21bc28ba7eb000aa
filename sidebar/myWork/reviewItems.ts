import type { ReviewBook } from '../../src/actions/reviews/loadReviews';
import { dueState } from '../../src/model/calendar/dueState';
import { work as words } from '../../src/text/en/work';
import { programmeOf } from '../dueReviews/programmeOf';
import type { ReviewItem } from './ListedWork';

/** The reviews that are past their day or due in this week, of each kind. */
export function reviewItems(book: ReviewBook): ReviewItem[] {
  const kinds = ['internal', 'customer'] as const;
  return programmeOf(book).accounts.flatMap(({ plan: { account }, state }) =>
    kinds.flatMap((kind): ReviewItem[] => {
      const due = state[kind].next;
      const when = dueState(due, book.today, book.settings.weekStart);
      if (when !== 'overdue' && when !== 'thisWeek') return [];
      const { id, name, kam } = account;
      return [
        {
          kind: 'review',
          table: 'reviews',
          id: `${id}-${kind}`,
          accountId: id,
          account: name,
          owner: kam,
          due,
          state: when,
          title: state[kind].last === '' ? words.firstReviews[kind] : words.reviews[kind],
        },
      ];
    }),
  );
}
