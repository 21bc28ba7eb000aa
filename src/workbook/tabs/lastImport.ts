// What the last import changed, so that it can be undone: rows of JSON, replaced by the next import.
import type { Tab } from '../Tab';

export const lastImport: Tab = {
  key: 'lastImport',
  headerRow: 2,
  hidden: true,
  name: 'run',
  columns: [
    { key: 'run', role: 'stamp', width: 140, format: '@' },
    { key: 'content', role: 'stamp', width: 300, format: '@' },
  ],
};
