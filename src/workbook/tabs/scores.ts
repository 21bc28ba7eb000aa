// Scores and reasons: a row per account, criterion and scorer. The matrix shows the result.
import type { Column, Tab } from '../Tab';

const text = (key: string, width = 130): Column => ({ key, role: 'stamp', width, format: '@' });

export const scores: Tab = {
  key: 'scores',
  headerRow: 2,
  hidden: true,
  name: 'account',
  columns: [
    text('account', 200),
    text('criterion', 160),
    text('scorer'),
    { key: 'score', role: 'stamp', width: 70, format: 'General' },
    text('reason', 260),
    text('scoredOn', 140),
    // Rows are matched by these ids, because names change.
    text('accountId'),
    text('criterionId'),
    text('id'),
  ],
};
