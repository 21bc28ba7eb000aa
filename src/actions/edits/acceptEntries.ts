// Numbers and days typed with a Persian keyboard become numbers and days of the spreadsheet.
import { isoDay } from '../../model/calendar/isoDay';
import { entryKindOf, entryOf, type EntryKind } from '../../workbook/entryOf';

/** A cell takes no call unless it is changed; several cells, pasted or filled at once, take one more. */
export function acceptEntries({ range, value }: GoogleAppsScript.Events.SheetsOnEdit, key: string): void {
  const kind = entryKindOf(key);
  if (kind === null) return;
  const now = new Date();
  const today = isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (range.getNumRows() === 1 && range.getNumColumns() === 1) {
    const entry = typeof value === 'string' ? entryOf(value, kind, today) : null;
    if (entry !== null) range.setValue(entry);
    return;
  }
  const first = range.getSheet().getRange(range.getRow(), range.getColumn(), range.getNumRows(), 1);
  (first.getValues() as unknown[][]).forEach(([pasted], at) => {
    const entry = pastedEntry(pasted, kind, today);
    if (entry !== null) first.getCell(at + 1, 1).setValue(entry);
  });
}

/** A pasted text; a pasted day or number is what it is. */
const pastedEntry = (pasted: unknown, kind: EntryKind, today: string): number | string | null =>
  typeof pasted === 'string' && pasted !== '' ? entryOf(pasted, kind, today) : null;
