// Undoes what a stopped command wrote. What people changed since stays as they left it.
import { blocksOf, columnLast, type Block } from './blocksOf';
import type { ChangedCells, InsertedColumn, InsertedSheet, Interruption, KeptCell } from './Journal';
import { readTable } from './readTable';
import { OWN_PREFIX } from './Tab';
import type { Cell, Entry, Sheet, Table } from './Table';
import { tabs } from './tabs';
import type { Workbook } from './Workbook';

/** Can be called again after it was stopped. Formulas, rules and marks are left to `repairWorkbook`. */
export function undoChange(workbook: Workbook, { tables, columns, sheets }: Interruption): void {
  const settings = tables.filter(({ tab }) => tab === 'settings');
  for (const change of tables) if (change.tab !== 'settings') undoCells(workbook, change);
  for (const column of [...columns].reverse()) undoColumn(workbook, column);
  for (const sheet of [...sheets].reverse()) undoSheet(workbook, sheet);
  // Last: Settings says where the other tabs are.
  for (const change of settings) undoCells(workbook, change);
}

const sheetOf = ({ spreadsheet }: Workbook, id: number): Sheet | null => spreadsheet.getSheetById(id);

function undoCells(workbook: Workbook, { tab, sheet: id, columns, rows, cells }: ChangedCells): void {
  const sheet = sheetOf(workbook, id);
  const table = sheet && readTable(sheet, tabs[tab], workbook.isoDate);
  if (!table) return;
  const rowNow = rows.map(([row, identity]) => (identity === '' ? row : table.find(row, identity, '')));
  const back = new Map<number, Map<number, Entry | Date>>();
  const formulas: { row: number; at: number; formula: string }[] = [];
  for (const [place, key, was, is] of cells) {
    const row = rowNow[place] ?? null;
    const at = table.columns.get(columns[key] ?? '');
    if (row === null || at === undefined) continue;
    const now = table.raw(row, at);
    // It was not written yet, or a user has changed it since.
    if (!isEqual(table, now, is) || isEqual(table, now, was)) continue;
    if (typeof was === 'object' && 'formula' in was) formulas.push({ row, at, formula: was.formula });
    else
      back.set(
        at,
        (back.get(at) ?? new Map<number, Entry | Date>()).set(row, typeof was === 'object' ? new Date(was.time) : was),
      );
  }
  // The ids go last: by them the rows are found again.
  const blocks = blocksOf(back as Map<number, Map<number, Entry>>).sort(
    columnLast(table.columns.get(tab === 'settings' ? 'key' : 'id') ?? 0),
  );
  for (const { row, at, formula } of formulas) table.sheet.getRange(row, at).setFormula(formula);
  for (const block of blocks) writeBack(table.sheet, block);
}

function isEqual(table: Table, now: Cell, kept: KeptCell): boolean {
  if (typeof kept !== 'object') return String(table.asValue(now)) === String(kept);
  if ('time' in kept) return now instanceof Date && now.getTime() === kept.time;
  return false;
}

/** A cell may have held what its rule does not accept: the rule is taken off for as long as that takes. */
function writeBack(sheet: Sheet, { row, column, entries }: Block): void {
  try {
    sheet.getRange(row, column, entries.length, entries[0]?.length ?? 0).setValues(entries);
    SpreadsheetApp.flush();
  } catch (error) {
    if (!/validation/.test(String(error))) throw error;
    entries.forEach((line, down) =>
      line.forEach((entry, right) => writeCellBack(sheet.getRange(row + down, column + right), entry)),
    );
  }
}

function writeCellBack(cell: GoogleAppsScript.Spreadsheet.Range, entry: Entry): void {
  const rule = cell.getDataValidation();
  if (!rule) return void cell.setValue(entry);
  cell.clearDataValidations().setValue(entry);
  cell.setDataValidation(rule);
}

/** The column is found by its key, or as one of the blank columns between its neighbours. One in which a user typed stays. */
function undoColumn(workbook: Workbook, { tab, sheet: id, key, left, right, gap = 0, place = 1 }: InsertedColumn): void {
  const sheet = sheetOf(workbook, id);
  const table = sheet && readTable(sheet, tabs[tab], workbook.isoDate);
  if (!table) return;
  const keys = new Map([...table.columns].map(([each, at]) => [at, each]));
  const after = left === '' ? 0 : (table.columns.get(left) ?? -1);
  // Those right of it are gone already.
  const between = place + gap;
  const end = after + between + 1;
  const isBlank = Array.from({ length: between }, (_, at) => !keys.has(after + 1 + at)).every(Boolean);
  const isBetween = after >= 0 && isBlank && (right === '' ? end > sheet.getMaxColumns() : keys.get(end) === right);
  const at = table.columns.get(key) ?? (isBetween ? after + 1 : undefined);
  if (at === undefined) return;
  const isBlankOrOurs = table.isBlankAt(at) || isFilledByFormula(table, at);
  if (isBlankOrOurs && (table.columns.has(key) || table.isBlankHead(at))) sheet.deleteColumn(at);
}

/** A tab in which a user typed meanwhile stays. */
function undoSheet(workbook: Workbook, { title, tab }: InsertedSheet): void {
  const { spreadsheet } = workbook;
  const sheet = spreadsheet.getSheetByName(title);
  if (!sheet) return;
  const table = tab && readTable(sheet, tabs[tab], workbook.isoDate);
  const isInUse = table ? [...table.columns.values()].some((at) => !isComputed(table, at) && !table.isBlankAt(at)) : false;
  const isOthers = tab !== null && !table && sheet.getLastRow() > 0;
  if (!isInUse && !isOthers && spreadsheet.getSheets().length > 1) spreadsheet.deleteSheet(sheet);
}

/** A user's entry would be in the way of the formula in the header, which would show an error. */
const isFilledByFormula = (table: Table, at: number): boolean =>
  isComputed(table, at) && !['', '#REF!'].includes(String(table.raw(table.headerRow, at)));

const isComputed = (table: Table, at: number): boolean =>
  table.tab.columns.some(({ key, role }) => role === 'computed' && table.columns.get(key) === at && !key.startsWith(OWN_PREFIX));
