import type { Table } from './Table';
import type { WorkbookText } from './words';

/** Writes to Lists the four words that KAM_TIER's formula refers to, in the workbook's language. */
export function writeTierWords(lists: Table, text: WorkbookText): void {
  Object.values(text.lists.tier).forEach((word, at) => lists.set(lists.headerRow + 1 + at, 'tier', word));
}
