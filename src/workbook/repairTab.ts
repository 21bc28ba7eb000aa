// Restores what was deleted from one tab: rows over the records, columns, headers, row names.
import { readCriteria } from './criteriaTable';
import { headerCell, headerOf } from './columnWords';
import { createColumns } from './createColumns';
import { restoreRows } from './restoreRows';
import type { Column } from './Tab';
import type { Table } from './Table';
import { matrixColumns, TIER_SETTINGS, type TierSetting } from './tabs/matrix';
import { writeTierSettings } from './tierSettings';
import { settingsRowOf } from './settingsRowOf';
import type { Workbook } from './Workbook';

/** Returns what was restored, as users know it. Formulas are written later, when all tabs exist. */
export function repairTab(workbook: Workbook, tab: Table): string[] {
  const repaired = restoreRows(workbook, tab);
  const table = workbook.table(tab.tab.key);
  const isMatrix = table.tab.key === 'matrix';
  const order = isMatrix ? matrixColumns(readCriteria(workbook.table('criteria')).map(({ id }) => id)) : table.tab.columns;
  const missing = table.tab.columns.filter(({ key, optional }) => optional !== true && !table.has(key));
  createColumns(workbook, table, missing, order);
  for (const { key } of missing) repaired.push(headerOf(table.tab, key, workbook) || key);
  if (missing.some(({ key }) => key === table.tab.name)) restoreNames(table);
  if (isMatrix) restoreSettings(workbook, table, missing);
  return [...repaired, ...restoreHeaders(workbook, table)];
}

/** Restores the names from the hidden last known names. */
function restoreNames(table: Table): void {
  for (const row of table.filledRows) table.set(row, table.tab.name, table.text(row, 'knownAs'));
}

/** Tier settings are cells over columns: in a new column, or when the whole row is new, they get their defaults. */
function restoreSettings(workbook: Workbook, matrix: Table, created: readonly Column[]): void {
  const settings = Object.keys(TIER_SETTINGS) as TierSetting[];
  const isNewRow = settings.every((setting) => readCell(matrix, setting) === '');
  const lost = settings.filter((setting) => isNewRow || created.some(({ key }) => key === TIER_SETTINGS[setting]));
  // A cut-off's formula refers to the cut-off before it, which may be deleted.
  if (lost.includes('keyFrom') && typeof readCell(matrix, 'keepFrom') !== 'number') lost.push('keepFrom');
  if (lost.includes('keepFrom') && typeof readCell(matrix, 'watchFrom') !== 'number') lost.push('watchFrom');
  writeTierSettings(matrix, workbook, lost);
}

const readCell = (matrix: Table, setting: TierSetting): unknown => matrix.value(settingsRowOf(matrix), TIER_SETTINGS[setting]);

/** Restores deleted headers; a computed column gets its header with its formula. */
function restoreHeaders(workbook: Workbook, table: Table): string[] {
  const { tab, headerRow } = table;
  const repaired: string[] = [];
  for (const key of table.columns.keys()) {
    const header = headerCell(tab, key, workbook);
    const isComputed = tab.columns.find((column) => column.key === key)?.role === 'computed';
    if (header === '' || isComputed || table.value(headerRow, key) !== '') continue;
    table.set(headerRow, key, header);
    repaired.push(header);
  }
  return repaired;
}
