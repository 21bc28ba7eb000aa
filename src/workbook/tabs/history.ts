// Changes through the add-on: when, who, what, from, to, why. Lines are never changed or deleted.
import type { Column, Tab } from '../Tab';

const text = (key: string, width = 130): Column => ({ key, role: 'stamp', width, format: '@' });

export const history: Tab = {
  key: 'history',
  headerRow: 2,
  hidden: true,
  name: 'when',
  columns: [
    text('when', 140),
    text('who'),
    text('action', 160),
    text('tab'),
    text('account', 200),
    text('field'),
    text('from'),
    text('to'),
    text('why', 220),
    text('batch'),
  ],
};
