// Changes through the add-on: when, who, what, from, to, why. Lines are never changed or deleted.
import { stampColumn } from '../columns';
import type { Tab } from '../Tab';

export const history: Tab = {
  key: 'history',
  headerRow: 2,
  hidden: true,
  name: 'when',
  columns: [
    stampColumn('when', 140),
    stampColumn('who', 130),
    stampColumn('action', 160),
    stampColumn('tab', 130),
    stampColumn('account', 200),
    stampColumn('field', 130),
    stampColumn('from', 130),
    stampColumn('to', 130),
    stampColumn('why', 220),
    stampColumn('batch', 130),
  ],
};
