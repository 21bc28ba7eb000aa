// Words for formulas: the four tiers, in the order of KAM_TIER's labels.
import { stampColumn } from '../columns';
import type { Tab } from '../Tab';

export const lists: Tab = {
  key: 'lists',
  headerRow: 2,
  hidden: true,
  isPlain: true,
  name: 'tier',
  columns: [stampColumn('tier', 160)],
};
