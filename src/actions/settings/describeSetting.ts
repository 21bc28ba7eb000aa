import type { WorkbookText } from '../../workbook/words';
import type { Settings } from '../../model/records/settings';

/** A setting as History tells it, in the workbook's words. */
export function describeSetting(key: keyof Settings, value: Settings[keyof Settings], { lists }: WorkbookText): string {
  if (typeof value === 'boolean') return lists.yesNoUnknown[value ? 'yes' : 'no'];
  const words = wordsOf(key, lists);
  return words?.[String(value)] ?? String(value ?? '');
}

function wordsOf(key: keyof Settings, lists: WorkbookText['lists']): Readonly<Record<string, string>> | null {
  if (key === 'customerReviewEvery') return lists.cadence;
  if (key === 'weekStart') return lists.weekStart;
  if (key === 'weekend') return lists.weekend;
  if (key === 'calendar') return lists.calendar;
  if (key === 'moneyUnit') return lists.moneyUnit;
  return key === 'language' ? lists.language : null;
}
