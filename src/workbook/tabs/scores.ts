// Who gave which score and why: one row an account, a criterion and a scorer. The matrix shows what comes of them.
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
    // Rows belong together by these: names change.
    text('accountId'),
    text('criterionId'),
    text('id'),
  ],
};
