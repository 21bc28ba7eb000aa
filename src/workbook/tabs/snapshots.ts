// Scores, ranks and tiers of every scored account when tiers were confirmed or a board page was made. Lines are never changed or deleted.
import { stampColumn } from '../columns';
import { SCORE_FORMAT } from '../numberFormats';
import type { Tab } from '../Tab';

export const snapshots: Tab = {
  key: 'snapshots',
  headerRow: 2,
  hidden: true,
  name: 'when',
  columns: [
    stampColumn('when', 140),
    // The same for all rows of one snapshot.
    stampColumn('batch', 130),
    stampColumn('occasion', 130),
    stampColumn('account', 200),
    stampColumn('accountId', 130),
    stampColumn('score', 70, SCORE_FORMAT),
    stampColumn('rank', 70, '0'),
    stampColumn('tier', 130),
    // JSON: id, name, share of the weight and score of every criterion.
    stampColumn('criteria', 300),
  ],
};
