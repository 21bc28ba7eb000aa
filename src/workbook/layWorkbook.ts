// Brings the workbook's tabs to what they should be: lays what is missing, puts back what was deleted, leaves everything else alone.
import { STARTER_SET } from '../model/criteria/library';
import { criteriaText } from './words';
import { criterionRecord, readCriteria } from './criteriaTable';
import { headerOf } from './columnWords';
import { layColumn } from './layColumn';
import { layFormulas } from './layFormulas';
import { layMarks } from './layMarks';
import { layScoreRules } from './layScoreRules';
import { layTab } from './layTab';
import { newId } from './newId';
import { lastFullYearOf } from './lastFullYearOf';
import { SCHEMA } from './SettingsStore';
import { columnKey, CRITERION_PREFIX, type Column, type TabKey } from './Tab';
import { SET_UP_TABS, tabs, VISIBLE_TABS } from './tabs';
import { criterionColumn, FED_PREFIX, matrixColumns } from './tabs/matrix';
import { layTierSettings } from './tierSettings';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

export interface LaidWorkbook {
  laid: TabKey[];
  /** What was put back, as people see it: a header, a tab and cell. */
  repaired: string[];
}

/** Lays all that Set up workbook owns. On a workbook that is as it should be it writes nothing. */
export function layWorkbook(workbook: Workbook): LaidWorkbook {
  const done: LaidWorkbook = { laid: [], repaired: [] };
  for (const key of SET_UP_TABS) if (!workbook.find(key)) done.laid.push(layNew(workbook, key));
  for (const key of SET_UP_TABS) if (!done.laid.includes(key)) repairTab(workbook, workbook.table(key), done);

  const criteria = readCriteria(workbook.table('criteria'));
  const matrix = workbook.table('matrix');
  for (const { id, name } of criteria) {
    if (matrix.has(CRITERION_PREFIX + id)) continue;
    layColumn(workbook, matrix, criterionColumn(id), matrixColumns(criteria.map((criterion) => criterion.id)));
    done.repaired.push(name);
  }
  const names = new Map(criteria.map(({ id, name }) => [id, name]));
  for (const key of SET_UP_TABS) {
    const table = workbook.table(key);
    const cells = layFormulas(workbook, table, names);
    if (!done.laid.includes(key)) done.repaired.push(...cells.map((cell) => `${table.sheet.getName()} ${cell}`));
  }
  layScoreRules(workbook, matrix, criteria);
  if (layMarks(workbook, matrix) && !done.laid.includes('matrix')) done.repaired.push(workbook.text.lists.tier.key);
  workbook.save();
  return done;
}

/** Lays one tab, with what a new one starts with, and remembers its sheet. */
function layNew(workbook: Workbook, key: TabKey): TabKey {
  const tab = tabs[key];
  const ids = key === 'matrix' ? readCriteria(workbook.table('criteria')).map(({ id }) => id) : [];
  const order = key === 'matrix' ? matrixColumns(ids) : tab.columns;
  const columns = order.filter((column) => !column.optional && !column.key.startsWith(FED_PREFIX));
  const table = layTab(workbook, tab, columns, indexOf(workbook, key));
  workbook.adopt(table);
  if (key === 'settings') layFirstSettings(workbook);
  if (key === 'lists') for (const word of Object.values(workbook.text.lists.tier)) table.append({ tier: word });
  if (key === 'criteria') layStarterSet(workbook, table);
  if (key === 'matrix') layTierSettings(table, workbook.text);
  table.save();
  workbook.record(table);
  return key;
}

/** What a workbook is from its first minute; the rest keeps its default until somebody changes it. */
function layFirstSettings(workbook: Workbook): void {
  const { settings, text, language } = workbook;
  settings.set('schema', SCHEMA);
  settings.set('language', language, text.settings.language);
  settings.set('lastFullYear', lastFullYearOf(language, new Date()), text.settings.lastFullYear);
}

/** Visible tabs stand first, in their order; hidden ones at the end. */
function indexOf(workbook: Workbook, key: TabKey): number {
  if (tabs[key].hidden) return workbook.spreadsheet.getSheets().length;
  return VISIBLE_TABS.slice(0, VISIBLE_TABS.indexOf(key)).filter((before) => workbook.find(before)).length;
}

function layStarterSet(workbook: Workbook, table: Table): void {
  const words = criteriaText(workbook.language);
  for (const { key, kind, weight } of STARTER_SET) {
    const { name, definition, anchors } = words[key];
    const criterion = {
      id: newId(),
      libraryKey: key,
      name,
      definition,
      anchors,
      weight,
      kind,
      source: null,
      low: null,
      high: null,
    };
    table.append(criterionRecord(criterion, workbook.text));
  }
}

function repairTab(workbook: Workbook, table: Table, done: LaidWorkbook): void {
  const { tab, sheet, headerRow } = table;
  if (table.keyRow === null) layKeyRow(workbook, table, done);
  for (const column of tab.columns) {
    if (column.optional || table.has(column.key)) continue;
    layColumn(workbook, table, column, tab.columns);
    done.repaired.push(headerOf(tab, column.key, workbook.language, workbook.lastFullYear) || column.key);
  }
  for (const [key, at] of table.columns) {
    const header = headerOf(tab, key, workbook.language, workbook.lastFullYear);
    if (header === '' || table.value(headerRow, key) !== '' || isComputed(tab.columns, key)) continue;
    sheet.getRange(headerRow, at).setValue(header);
    done.repaired.push(header);
  }
}

const isComputed = (columns: readonly Column[], key: string): boolean =>
  columns.find((column) => column.key === key)?.role === 'computed';

/** The key row was deleted: a new first row takes its place, with keys over the columns that were found by their headers. */
function layKeyRow(workbook: Workbook, table: Table, done: LaidWorkbook): void {
  const { tab, sheet } = table;
  sheet.insertRowBefore(1);
  const width = Math.max(...table.columns.values());
  const keys = Array.from({ length: width }, () => '');
  for (const [key, at] of table.columns) keys[at - 1] = columnKey(tab.key, key);
  sheet.getRange(1, 1, 1, width).setNumberFormat('@').clearDataValidations().setValues([keys]);
  sheet.hideRows(1);
  workbook.reread(tab.key);
  done.repaired.push(`${sheet.getName()} 1:1`);
}
