// Reads one tab with one call and finds its columns, even when the sheet was rearranged.
import { LANGUAGES, type Language } from '../text/locales';
import { knownLanguages, workbookText } from './words';
import { withoutYears } from '../text/withYears';
import { columnKey, OWN_PREFIX, type Tab } from './Tab';
import { Table, type Cell, type Sheet } from './Table';

/** Key rows and headers are near the top, even when users insert rows. */
const SEARCHED_ROWS = 20;

/** The tab's table in this sheet; null when the sheet has neither keys nor headers of the tab. */
export function readTable(sheet: Sheet, tab: Tab, isoDate: (date: Date) => string): Table | null {
  const grid = gridOf(sheet);
  const byKey = findKeys(grid, tab);
  if (byKey) {
    const found = findHeader(grid, tab, byKey.columns);
    const header = found ?? rowAboveRecords(grid, tab, byKey);
    const columns = found === null ? byKey.columns : withOwn(grid, header, byKey.columns);
    return new Table(tab, sheet, grid, byKey.row, header, columns, isoDate, found === null);
  }
  const byHeader = findHeaders(grid, tab);
  return byHeader && new Table(tab, sheet, grid, null, byHeader.row, withOwn(grid, byHeader.row, byHeader.columns), isoDate);
}

/** All cells with content in one call. On a blank sheet Google refuses it. */
function gridOf(sheet: Sheet): Cell[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1) as Cell[][];
  } catch {
    return sheet.getDataRange().getValues() as Cell[][];
  }
}

/** The header row when headers are missing: above the first row with an id. In a tab without ids the records moved up by one. */
function rowAboveRecords(
  grid: readonly Cell[][],
  tab: Tab,
  { row, columns }: { row: number; columns: Map<string, number> },
): number {
  const id = columns.get('id') ?? 0;
  const first = grid.findIndex((cells, at) => at >= row && id > 0 && cells[id - 1] !== '');
  return first > 0 ? first : row + tab.headerRow - 2;
}

/** Adds the user columns by their headers; of two with the same header only the left one. */
function withOwn(grid: readonly Cell[][], headerRow: number, columns: Map<string, number>): Map<string, number> {
  const ours = new Set(columns.values());
  grid[headerRow - 1]?.forEach((cell, at) => {
    const key = OWN_PREFIX + String(cell).trim();
    if (key !== OWN_PREFIX && !ours.has(at + 1) && !columns.has(key)) columns.set(key, at + 1);
  });
  return columns;
}

/** The row of column keys. If a key occurs twice (a copied column), the left one is ours. */
function findKeys(grid: readonly Cell[][], tab: Tab): { row: number; columns: Map<string, number> } | null {
  const prefix = columnKey(tab.key, '');
  for (let row = 0; row < Math.min(SEARCHED_ROWS, grid.length); row++) {
    const columns = new Map<string, number>();
    grid[row]?.forEach((cell, at) => {
      if (typeof cell !== 'string' || !cell.startsWith(prefix)) return;
      const key = cell.slice(prefix.length);
      if (!columns.has(key)) columns.set(key, at + 1);
    });
    if (columns.size > 0) return { row: row + 1, columns };
  }
  return null;
}

/**
 * The header row of a tab with known columns: the first row with more than half of their headers, else the row with most, in any language;
 * null when no row has any.
 */
function findHeader(grid: readonly Cell[][], tab: Tab, columns: ReadonlyMap<string, number>): number | null {
  const rowWith = (least: number, languages: readonly Language[]): number | null => {
    let [row, most]: [number | null, number] = [null, least - 1];
    for (let at = 0; at < SEARCHED_ROWS && 2 * most <= columns.size; at += 1) {
      const count = [...columns].filter(([key, column]) => isHeader(tab, key, grid[at]?.[column - 1], languages)).length;
      if (count > most) [row, most] = [at + 1, count];
    }
    return row;
  };
  // The words of another language are a large file: it is read only if necessary.
  return rowWith(Math.min(2, columns.size), knownLanguages().slice(0, 1)) ?? rowWith(1, LANGUAGES);
}

/** The row with the most headers of the tab, at least two, in any language; null when no row has them. */
function findHeaders(grid: readonly Cell[][], tab: Tab): { row: number; columns: Map<string, number> } | null {
  let best: { row: number; columns: Map<string, number> } | null = null;
  grid.slice(0, SEARCHED_ROWS).forEach((cells, row) => {
    const columns = new Map<string, number>();
    cells.forEach((cell, at) => {
      const column = tab.columns.find(({ key }) => !columns.has(key) && isHeader(tab, key, cell, LANGUAGES));
      if (column) columns.set(column.key, at + 1);
    });
    if (columns.size > (best?.columns.size ?? 1)) best = { row: row + 1, columns };
  });
  return best;
}

/** Whether a cell holds the column's header in one of the languages, whatever year it names. */
function isHeader(tab: Tab, key: string, cell: Cell | undefined, languages: readonly Language[]): boolean {
  if (typeof cell !== 'string' || cell === '') return false;
  return languages.some((language) => {
    const columns: Readonly<Record<string, { header: string }>> = workbookText(language).tabs[tab.key].columns;
    const header = columns[key]?.header;
    return header !== undefined && withoutYears(cell) === withoutYears(header);
  });
}
