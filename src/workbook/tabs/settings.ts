// Settings of the workbook, such as schema version, language and year: a row per setting, every value as text.
import { stampColumn } from '../columns';
import type { Tab } from '../Tab';

export const settings: Tab = {
  key: 'settings',
  headerRow: 2,
  hidden: true,
  isPlain: true,
  name: 'key',
  columns: [stampColumn('key', 160), stampColumn('label', 240), stampColumn('value', 240)],
};
