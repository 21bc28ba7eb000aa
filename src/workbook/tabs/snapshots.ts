// Scores, ranks and tiers of every scored account when tiers were confirmed or a board page was made. Lines are never changed or deleted.
import { SCORE } from '../scoreFormat';
import type { Column, Tab } from '../Tab';

const text = (key: string, width = 130): Column => ({ key, role: 'stamp', width, format: '@' });

export const snapshots: Tab = {
  key: 'snapshots',
  headerRow: 2,
  hidden: true,
  name: 'when',
  columns: [
    text('when', 140),
    // The same for all rows of one snapshot.
    text('batch'),
    text('occasion'),
    text('account', 200),
    text('accountId'),
    { key: 'score', role: 'stamp', width: 70, format: SCORE },
    { key: 'rank', role: 'stamp', width: 70, format: '0' },
    text('tier'),
    // JSON: id, name, share of the weight and score of every criterion.
    text('criteria', 300),
  ],
};
