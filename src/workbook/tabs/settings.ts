// Settings of the workbook, such as schema version, language and year: a row per setting, every value as text.
import type { Tab } from '../Tab';

export const settings: Tab = {
  key: 'settings',
  headerRow: 2,
  hidden: true,
  isPlain: true,
  name: 'key',
  columns: [
    { key: 'key', role: 'stamp', width: 160, format: '@' },
    { key: 'label', role: 'stamp', width: 240, format: '@' },
    { key: 'value', role: 'stamp', width: 240, format: '@' },
  ],
};
