// Restores the rows over the records: keys, the matrix's status sentence and settings, headers.
import { cellDigits } from './cellDigits';
import { headerCell } from './columnWords';
import { insertHeadRow, isBlankRow } from './insertHeadRow';
import { LOOK } from './LOOK';
import { settingsRowOf } from './settingsRowOf';
import { columnKey, CRITERION_PREFIX, OWN_PREFIX } from './Tab';
import { FED_PREFIX, TIER_SETTINGS } from './tabs/matrix';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** Returns the name of the tab, for each restored row. */
export function restoreRows(workbook: Workbook, table: Table): string[] {
  const { tab, sheet } = table;
  const restored: string[] = [];
  let now = table;
  const insert = (row: number, isThere = isBlankRow(sheet, row)): void => {
    now.save();
    restored.push(insertHeadRow(workbook, sheet, row, isThere));
    // Not at the end: nothing tells the next command that the rows of a stopped one are not frozen.
    sheet.setFrozenRows(Math.max(row, now.headerRow + Number(!isThere)));
  };
  if (now.keyRow === null) {
    const keys = keysOf(workbook, now);
    insert(1);
    sheet.getRange(1, 1, 1, keys.length).setValues([keys]);
    now = workbook.reread(tab.key);
  }
  if (now.lacksHeaders) {
    const row = now.headerRow + Number(!isBlankRow(sheet, now.headerRow));
    insert(row);
    writeHeaders(workbook, now, row);
    now = workbook.reread(tab.key);
  }
  while (now.headerRow - (now.keyRow ?? 1) < tab.headerRow - 1) {
    const settings = settingsRowOf(now);
    const hasSettings = Object.values(TIER_SETTINGS).some((column) => now.number(settings, column) !== null);
    insert(hasSettings ? settings : now.headerRow, false);
    now = workbook.reread(tab.key);
  }
  return restored;
}

/**
 * The keys of the columns, found by headers. Headers that are formulas show no words while they calculate or fail, so the formula is used:
 * it may fill the next columns too.
 */
function keysOf(workbook: Workbook, table: Table): string[] {
  const { tab, sheet, columns, headerRow } = table;
  const [formulas = []] = sheet.getRange(headerRow, 1, 1, sheet.getMaxColumns()).getFormulas();
  const keys = formulas.map(() => '');
  const isFree = (at: number): boolean => formulas[at - 1] === '' && table.isBlankHead(at) && table.isBlankAt(at);
  formulas.forEach((formula, at) => {
    const criterion = tab.key === 'matrix' ? /MATCH\("(\w+)"/.exec(formula)?.[1] : undefined;
    const words = cellDigits(formula);
    const filled = tab.columns.filter(
      ({ key, role }) => role === 'computed' && words.includes(`"${headerCell(tab, key, workbook)}"`),
    );
    const end = filled.findIndex((_, place) => place > 0 && !isFree(at + place + 1));
    filled.slice(0, end < 0 ? filled.length : end).forEach(({ key }, place) => (keys[at + place] = key));
    if (criterion !== undefined) keys[at] = CRITERION_PREFIX + criterion;
  });
  for (const [key, at] of columns) {
    if (!key.startsWith(OWN_PREFIX)) keys[at - 1] = key;
    else if (key.startsWith(OWN_PREFIX + FED_PREFIX)) keys[at - 1] = key.slice(OWN_PREFIX.length);
  }
  return keys.map((key) => key && columnKey(tab.key, key));
}

function writeHeaders(workbook: Workbook, { tab, sheet, columns }: Table, row: number): void {
  const headers = Array.from({ length: Math.max(...columns.values()) }, () => '');
  for (const [key, at] of columns) headers[at - 1] = headerCell(tab, key, workbook);
  const header = sheet.getRange(row, 1, 1, headers.length);
  // The words last: with them the row is whole.
  header.setFontWeight('bold').setBackground(LOOK.header).setWrap(true).setVerticalAlignment('middle').setValues([headers]);
}
