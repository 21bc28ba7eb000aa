// Scores and reasons: a row per account, criterion and scorer. The matrix shows the result.
import { stampColumn } from '../columns';
import type { Tab } from '../Tab';

export const scores: Tab = {
  key: 'scores',
  headerRow: 2,
  hidden: true,
  name: 'account',
  columns: [
    stampColumn('account', 200),
    stampColumn('criterion', 160),
    stampColumn('scorer', 130),
    stampColumn('score', 70, 'General'),
    stampColumn('reason', 260),
    stampColumn('scoredOn', 140),
    // Rows are matched by these ids, because names change.
    stampColumn('accountId', 130),
    stampColumn('criterionId', 130),
    stampColumn('id', 130),
  ],
};
