// Numbers and days typed with a Persian keyboard become numbers and days of the spreadsheet; what is neither is taken back.
import { isoDay } from '../../model/calendar/isoDay';
import { entryOf, entryRuleOf, type EntryRule } from '../../workbook/entryOf';

/**
 * A cell takes no call unless it is changed or a score; several cells, pasted or filled at once, take one more.
 *
 * @param keys of the columns of the edited cells.
 */
export function acceptEntries(event: GoogleAppsScript.Events.SheetsOnEdit, keys: readonly string[]): void {
  const { range } = event;
  const value = event.value as string | undefined;
  const rules = keys.map(entryRuleOf);
  const [rule = null] = rules;
  if (rules.every((each) => each === null)) return;
  const now = new Date();
  const today = isoDay(now.getFullYear(), now.getMonth() + 1, now.getDate());
  if (range.getNumRows() === 1 && range.getNumColumns() === 1) {
    if (value === undefined || rule === null) return;
    const entry = entryOf(value, rule, today);
    if (!isAllowed(entry ?? value, rule) || (entry === null && hasUnit(range, rule))) return refuse(event, rule);
    if (entry !== null) range.setValue(entry);
    return;
  }
  (range.getValues() as unknown[][]).forEach((cells, down) => {
    rules.forEach((each, across) => {
      const entry = each && pastedEntry(cells[across], each, today);
      if (entry !== null) range.getCell(down + 1, across + 1).setValue(entry);
    });
  });
}

/** Whether the spreadsheet took a score with a sign for a number in a format of its own: 100% is 1. */
const hasUnit = (range: GoogleAppsScript.Spreadsheet.Range, { isScore }: EntryRule): boolean =>
  isScore && /[%\p{Sc}]/u.test(range.getNumberFormat());

/** A day is the number that the spreadsheet has for it, or yyyy-mm-dd. */
const isAllowed = (entry: number | string, { kind, least, most }: EntryRule): boolean =>
  kind === 'day' ? /^\d+(-\d\d-\d\d|\.\d+)?$/.test(String(entry)) : Number(entry) >= least && Number(entry) <= most;

/**
 * Brings back what the cell held, where its rule lets every entry through so that other digits can arrive. The help of the rule says why, in
 * the workbook's language, after a cross and what the cell shows of the entry: 8/10 is a day of August by then.
 */
function refuse({ range, oldValue, source }: GoogleAppsScript.Events.SheetsOnEdit, rule: EntryRule): void {
  const validation = range.getDataValidation();
  const held: unknown = range.getValue();
  const isDay = Object.prototype.toString.call(held) === '[object Date]';
  const isHeldAllowed = rule.kind === 'day' ? isDay : typeof held === 'number' && isAllowed(held, rule) && !hasUnit(range, rule);
  if (!validation?.getAllowInvalid() || held === '' || isHeldAllowed) return;
  const shown = range.getDisplayValue();
  const before = oldValue as string | undefined;
  // A score that was taken for a day or a share left its format.
  if (rule.isScore) range.setNumberFormat('General');
  range.setValue(before === undefined || Number.isNaN(Number(before)) ? (before ?? '') : Number(before));
  source.toast([`✗ ${shown}`, validation.getHelpText()?.split('\n')[0]].join(': '));
}

/** A pasted text; a pasted day or number is what it is. */
const pastedEntry = (pasted: unknown, rule: EntryRule, today: string): number | string | null =>
  typeof pasted === 'string' && pasted !== '' ? entryOf(pasted, rule, today) : null;
