// What the last import changed, so that it can be undone: rows of JSON, replaced by the next import.
import { stampColumn } from '../columns';
import type { Tab } from '../Tab';

export const lastImport: Tab = {
  key: 'lastImport',
  headerRow: 2,
  hidden: true,
  name: 'run',
  columns: [stampColumn('run', 140), stampColumn('content', 300)],
};
