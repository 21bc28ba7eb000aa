// Inserts the blank sheets of new tabs, which `createTab` fills. What visible tabs have in common is set on one of them and copied with it.
import { isRightToLeft } from '../text/locales';
import { LOOK } from './LOOK';
import { freeTitle } from './freeTitle';
import { headerRowOf, type TabKey } from './Tab';
import type { Sheet } from './Table';
import { ACCOUNT_TABS, tabs, VISIBLE_TABS } from './tabs';
import type { Workbook } from './Workbook';

interface NewSheet {
  tab: TabKey;
  title: string;
}

/** The last row of a new tab that people see: its formulas compute every row. The sheet grows when it is full. */
const LAST_ROW = 200;

/** They are noted in the journal first. The user stays on the tab that is open. */
export function insertTabs(workbook: Workbook, keys: readonly TabKey[]): void {
  if (keys.length === 0) return;
  const { spreadsheet, blankSheets, journal } = workbook;
  const active = spreadsheet.getActiveSheet();
  const sheets = keys.map((tab) => ({ tab, title: freeTitle(workbook, workbook.text.tabs[tab].title) }));
  journal.insertingSheets(sheets);
  for (const { tab, title } of sheets)
    if (tabs[tab].hidden) blankSheets.set(tab, spreadsheet.insertSheet(title, spreadsheet.getSheets().length));
  insertVisible(
    workbook,
    sheets.filter(({ tab }) => !tabs[tab].hidden),
  );
  spreadsheet.setActiveSheet(active);
}

/** One sheet for each height of the head is a copy of the first one, and the others are copies of these. */
function insertVisible(workbook: Workbook, sheets: readonly NewSheet[]): void {
  const { spreadsheet, blankSheets, language } = workbook;
  let base: Sheet | null = null;
  const insert = ({ tab, title }: NewSheet, template: Sheet | null): Sheet => {
    const place = placeOf(workbook, tab);
    const sheet = template ? spreadsheet.insertSheet(title, place, { template }) : spreadsheet.insertSheet(title, place);
    blankSheets.set(tab, sheet);
    return sheet;
  };
  const heights = [...new Set(sheets.map(({ tab }) => headerRowOf(tabs[tab])))];
  const groups = heights.map((height) => sheets.filter(({ tab }) => headerRowOf(tabs[tab]) === height));
  const firsts = groups.map(([first]) => {
    const sheet = insert(first as NewSheet, base);
    if (base) return sheet;
    sheet.deleteRows(LAST_ROW + 1, sheet.getMaxRows() - LAST_ROW);
    sheet.hideRows(1);
    sheet.setFrozenColumns(1);
    sheet.setTabColor(LOOK.tab);
    if (isRightToLeft(language)) sheet.setRightToLeft(true);
    return (base = sheet);
  });
  firsts.forEach((sheet, at) => {
    const height = heights[at] ?? 1;
    sheet.setFrozenRows(height);
    sheet.getRange(`${height}:${height}`).setWrap(true).setVerticalAlignment('middle');
    // Names: two that begin alike must not look the same.
    sheet.getRange(`A${height + 1}:A`).setWrap(true);
    for (const each of groups[at]?.slice(1) ?? []) insert(each, sheet);
  });
}

/** Right of the nearest tab of ours that precedes it and exists, even if the user moved it; 0 is the left end. */
function placeOf(workbook: Workbook, key: TabKey): number {
  const order: readonly TabKey[] = [...VISIBLE_TABS, ...ACCOUNT_TABS];
  const before = order.slice(0, order.indexOf(key)).reverse();
  const sheets = before.map((each) => workbook.blankSheets.get(each) ?? workbook.sheetOf(each));
  return sheets.find((sheet) => sheet !== null)?.getIndex() ?? 0;
}
