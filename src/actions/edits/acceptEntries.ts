// Numbers and days typed with a Persian keyboard become numbers and days of the spreadsheet.
import { isoDay } from '../../model/calendar/isoDay';
import { entryKindOf, entryOf, isScoreKey, type EntryKind } from '../../workbook/entryOf';

/** A cell takes no call unless it is changed; several cells, pasted or filled at once, take one more. */
export function acceptEntries(event: GoogleAppsScript.Events.SheetsOnEdit, key: string): void {
  const { range } = event;
  const value = event.value as string | undefined;
  const kind = entryKindOf(key);
  if (kind === null) return;
  const now = new Date();
  const today = isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (range.getNumRows() === 1 && range.getNumColumns() === 1) {
    if (value === undefined) return;
    const entry = entryOf(value, kind, today);
    if (isScoreKey(key) && !isScore(Number(entry ?? value))) return refuse(event);
    if (entry !== null) range.setValue(entry);
    return;
  }
  const first = range.getSheet().getRange(range.getRow(), range.getColumn(), range.getNumRows(), 1);
  (first.getValues() as unknown[][]).forEach(([pasted], at) => {
    const entry = pastedEntry(pasted, kind, today);
    if (entry !== null) first.getCell(at + 1, 1).setValue(entry);
  });
}

const isScore = (score: number): boolean => score >= 1 && score <= 10;

/**
 * Brings back what the cell held, where its rule lets every entry through so that Persian digits can arrive. The help of the rule says why, in
 * the workbook's language.
 */
function refuse({ range, oldValue, source }: GoogleAppsScript.Events.SheetsOnEdit): void {
  const rule = range.getDataValidation();
  const held: unknown = range.getValue();
  if (!rule?.getAllowInvalid() || held === '' || (typeof held === 'number' && isScore(held))) return;
  const before = oldValue as string | undefined;
  range.setValue(before === undefined || Number.isNaN(Number(before)) ? (before ?? '') : Number(before));
  source.toast(rule.getHelpText()?.split('\n')[0] ?? '');
}

/** A pasted text; a pasted day or number is what it is. */
const pastedEntry = (pasted: unknown, kind: EntryKind, today: string): number | string | null =>
  typeof pasted === 'string' && pasted !== '' ? entryOf(pasted, kind, today) : null;
