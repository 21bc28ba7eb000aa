import { historyValue } from '../../workbook/recordHistory';
import type { WorkbookText } from '../../workbook/words';
import { settings as schema, type Settings } from '../../model/records/settings';
import type { FieldSchema } from '../../model/records/RecordSchema';

/** A setting as History tells it, in the workbook's words. */
export function describeSetting(key: keyof Settings, value: Settings[keyof Settings], { lists }: WorkbookText): string {
  if (typeof value === 'boolean') return lists.yesNoUnknown[value ? 'yes' : 'no'];
  const field: FieldSchema = schema[key];
  const words: Readonly<Record<string, string>> = field.kind === 'word' ? lists[field.list] : {};
  return words[String(value)] ?? (key === 'lastFullYear' ? String(value) : historyValue(value));
}
