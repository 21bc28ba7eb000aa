// Words that formulas point at: the four tiers, in the order that KAM_TIER's labels have.
import type { Tab } from '../Tab';

export const lists: Tab = {
  key: 'lists',
  headerRow: 2,
  hidden: true,
  name: 'tier',
  columns: [{ key: 'tier', role: 'stamp', width: 160, format: '@' }],
};
