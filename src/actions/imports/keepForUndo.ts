// Keeps what an import changed, so that it can be undone: for each row the cells before and after, in the hidden tab Last import.
import { sum } from '../../model/numbers/sum';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import type { TabKey } from '../../workbook/Tab';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { readMe } from '../../workbook/me';
import { readImportRun, writeImportRun, type PartOfFile } from './ImportRun';

type Value = string | number | boolean;
export type Cells = Record<string, Value>;

/** A row that an import wrote: its tab, its id (of a setting, its key), its cells before (`null` if the row is new) and after. */
export type KeptRow = [tab: TabKey, id: string, before: Cells | null, after: Cells];

/** Tabs that only grow, and the place of what is kept itself. */
const NOT_KEPT: readonly TabKey[] = ['history', 'snapshots', 'lastImport'];
/** Settings that are not data: which sheet a tab is, when the workbook was seen, what is remembered of imports. */
const NO_DATA = /^(sheet:|seenOn$|schema$|lastImport$|importMappings$)/;
/** A cell of Google Sheets takes 50,000 characters. */
const CELL = 40_000;
/** Reading more takes longer than a user waits. About 20,000 rows. */
const MOST_KEPT = 8_000_000;

/** Call it before an import writes, or `keepForUndo` keeps nothing. */
export const beginImport = (workbook: Workbook): void => workbook.remember();

/**
 * Keeps what this part of a file changed beside what earlier parts of the same run changed; the parts of another run are dropped. A part
 * that changed nothing leaves an earlier import as it is.
 */
export function keepForUndo(workbook: Workbook, run: string, file: PartOfFile): void {
  const rows = workbook.openTables.flatMap(rowsOf);
  const last = readImportRun(workbook);
  const isSame = last?.run === run;
  if (rows.length === 0 && (!isSame || last.file.done >= file.done)) return;
  const before = isSame ? last.kept : 0;
  const chunks = chunksOf(rows.flatMap(inPieces).map((row) => JSON.stringify(row)));
  const size = sum(chunks.map(({ length }) => length));
  const kept = before === null || before + size > MOST_KEPT ? null : before + size;
  writeImportRun(workbook, {
    run,
    file: isSame ? { ...file, done: Math.max(file.done, last.file.done) } : file,
    when: workbook.minute,
    who: readMe(),
    lastFullYear: workbook.lastFullYear,
    kept,
  });
  if (rows.length === 0) return;
  const table = ensureHiddenTab(workbook, 'lastImport');
  let next = table.nextRow;
  if (!isSame || kept === null) table.deleteRows(table.rows);
  if (kept !== null) for (const content of chunks) table.appendWhole({ run, content }, next++);
}

/** What is kept of the import, in the order in which it was written; `null` if some of it cannot be read. */
export function keptRows(workbook: Workbook, run: string): KeptRow[] | null {
  const table = workbook.find('lastImport');
  if (!table) return null;
  try {
    return table.rows
      .filter((row) => table.name(row) === run)
      .flatMap((row) => JSON.parse(`[${table.text(row, 'content')}]`) as KeptRow[]);
  } catch {
    return null;
  }
}

/** Drops what is kept: the import is undone. */
export function forgetImport(workbook: Workbook): void {
  const table = workbook.find('lastImport');
  table?.deleteRows(table.rows);
  writeImportRun(workbook, null);
}

function rowsOf(table: Table): KeptRow[] {
  const { tab, headerRow } = table;
  if (NOT_KEPT.includes(tab.key)) return [];
  const isSettings = tab.key === 'settings';
  return [...table.remembered].flatMap(([row, cells]): KeptRow[] => {
    if (row <= headerRow) return [];
    const id = undoId(table, row);
    if (id === '' || (isSettings && NO_DATA.test(id))) return [];
    const changed = [...cells].filter(([key, value]) => table.value(row, key) !== value);
    if (changed.length === 0) return [];
    const isNew = !isSettings && cells.get(tab.key === 'alarms' ? 'accountId' : 'id') === '';
    const filled = isNew ? changed.filter(([key]) => table.value(row, key) !== '') : changed;
    return [
      [
        tab.key,
        id,
        isNew ? null : Object.fromEntries(changed),
        Object.fromEntries(filled.map(([key]) => [key, table.value(row, key)])),
      ],
    ];
  });
}

/** What a row is found by when an import is undone: its identity. Alarms have one row per account, kind and category. */
export const undoId = (table: Table, row: number): string =>
  table.tab.key === 'alarms'
    ? ['accountId', 'kind', 'category'].map((key) => table.text(row, key)).join(' ')
    : table.identity(row);

/** A row with more text than a cell takes is kept in several pieces. */
function inPieces([tab, id, before, after]: KeptRow): KeptRow[] {
  if (JSON.stringify([before, after]).length < CELL / 2) return [[tab, id, before, after]];
  return Object.entries(after).map(([key, value], at): KeptRow => {
    const was = before === null ? (at === 0 ? null : { [key]: '' }) : { [key]: before[key] ?? '' };
    return [tab, id, was, { [key]: value }];
  });
}

function chunksOf(texts: readonly string[]): string[] {
  const chunks: string[] = [];
  let chunk = '';
  for (const text of texts) {
    if (chunk !== '' && chunk.length + text.length > CELL) {
      chunks.push(chunk);
      chunk = '';
    }
    chunk += (chunk === '' ? '' : ',') + text;
  }
  if (chunk !== '') chunks.push(chunk);
  return chunks;
}
