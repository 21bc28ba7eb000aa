// Creates the tabs that a workbook lacks and restores deleted parts of the others. Everything else stays as it is.
import { isInNewTab } from './isInNewTab';
import { criterionRecord, readCriteria } from './criteriaTable';
import { firstCriteria } from './firstCriteria';
import { identifyCriteria } from './identifyCriteria';
import { createColumns } from './createColumns';
import { writeFormulas } from './writeFormulas';
import { markRows } from './markRows';
import { writeScoreRules } from './writeScoreRules';
import { createTab } from './createTab';
import { insertTabs } from './insertTabs';
import { createAccountTabs } from './ensureAccountTab';
import { writeTierWords } from './writeTierWords';
import type { Criterion } from '../model/criteria/Criterion';
import { lastFullYearOf } from '../model/calendar/lastFullYearOf';
import { repairTab } from './repairTab';
import { isEmptied } from './isEmptied';
import { keptSettings } from './keepCopies';
import { restoreHead } from './restoreHead';
import { restoreScores } from './restoreScores';
import { seenState } from './rowState';
import { SCHEMA } from './migrations/schema';
import { CRITERION_PREFIX, type TabKey } from './Tab';
import { ACCOUNT_TABS, SET_UP_TABS, tabs, TEMPLATE_TABS } from './tabs';
import { criterionColumn, FED_PREFIX, matrixColumns } from './tabs/matrix';
import { writeTierSettings } from './tierSettings';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

export interface RepairReport {
  created: TabKey[];
  /** Rows, columns and headers that a user deleted, as users know them. */
  lost: string[];
  /** The same and what depends on it: the headers or tabs of formulas, rules and marks. */
  repaired: string[];
}

/** Creates or repairs everything that Set up workbook owns. Writes nothing to a complete workbook. The caller saves the workbook. */
export function repairWorkbook(workbook: Workbook): RepairReport {
  const created: TabKey[] = [];
  const lost: string[] = [];
  if (!workbook.find('settings')) created.push(createMissingTab(workbook, 'settings'));
  if (workbook.settings.get('schema') === '' || workbook.isScrambled) writeFirstSettings(workbook);
  for (const key of workbook.headlessTabs) lost.push(...restoreHead(workbook, key));
  const missing = SET_UP_TABS.filter((key) => !workbook.find(key));
  const isNewMatrix = missing.includes('matrix');
  // In a workbook in use, a tab of plans comes with its first record.
  const templates = isNewMatrix ? TEMPLATE_TABS.filter((key) => !workbook.find(key)) : [];
  insertTabs(workbook, [...missing, ...templates]);
  for (const key of missing) created.push(createMissingTab(workbook, key));
  for (const key of Object.keys(tabs) as TabKey[]) workbook.locate(key);
  for (const key of SET_UP_TABS) if (!created.includes(key)) lost.push(...repairTab(workbook, workbook.table(key)));

  refillTables(workbook, isNewMatrix);
  writeTierWords(workbook.table('lists'), workbook.text);
  const matrix = workbook.table('matrix');
  const criteria = readCriteria(workbook.table('criteria'));
  lost.push(...restoreCriterionColumns(workbook, matrix, criteria));
  for (const key of SET_UP_TABS) writeFormulas(workbook, workbook.table(key), true);
  writeScoreRules(workbook, matrix, criteria, !isNewMatrix);
  markRows(workbook, matrix, undefined, !isNewMatrix);
  lost.push(...repairPlanTabs(workbook));
  createAccountTabs(workbook, templates);
  created.push(...templates);
  if (isNewMatrix) showFirstRecord(matrix);
  return { created, lost: [...new Set(lost)], repaired: [...new Set([...workbook.journal.restored, ...lost])] };
}

/** Gives back what the add-on knows of emptied Criteria and of an emptied or new matrix, and an id to every criterion. */
function refillTables(workbook: Workbook, isNewMatrix: boolean): void {
  const [criteria, accounts, matrix] = [workbook.table('criteria'), workbook.table('accounts'), workbook.table('matrix')];
  if (isEmptied(workbook, 'criteria'))
    for (const criterion of firstCriteria(workbook)) criteria.append(criterionRecord(criterion, workbook.text));
  identifyCriteria(criteria, matrix);
  if (!isNewMatrix && !isEmptied(workbook, 'matrix')) return;
  // It lists every candidate again.
  for (const row of accounts.rows) accounts.set(row, 'listed', '');
  restoreScores(workbook, accounts, matrix);
}

/** Creates the columns of the matrix that criteria lack, with the scores that were deleted with them. Returns the names of these criteria. */
function restoreCriterionColumns(workbook: Workbook, matrix: Table, criteria: readonly Criterion[]): string[] {
  const order = matrixColumns(criteria.map(({ id }) => id));
  const lacking = criteria.filter(({ id }) => !matrix.has(CRITERION_PREFIX + id));
  for (const { id } of lacking) {
    const column = criterionColumn(id);
    createColumns(workbook, matrix, [column], order);
    for (const row of matrix.rows) matrix.set(row, column.key, seenState(matrix, row)?.[column.key] ?? '');
  }
  return lacking.map(({ name }) => name);
}

/** Repairs the tabs of the account plan that exist. */
function repairPlanTabs(workbook: Workbook): string[] {
  const present = ACCOUNT_TABS.filter((key) => workbook.find(key) !== null);
  const repaired = present.flatMap((key) => repairTab(workbook, workbook.table(key)));
  for (const key of present) {
    const table = workbook.table(key);
    writeFormulas(workbook, table, true);
    markRows(workbook, table, undefined, true);
  }
  return repaired;
}

/** Opens the matrix at its first record. */
const showFirstRecord = ({ sheet, headerRow }: Table): void => void sheet.getRange(headerRow + 1, 1).activate();

/** Creates one tab with its initial content, and records its sheet. */
function createMissingTab(workbook: Workbook, key: TabKey): TabKey {
  const tab = tabs[key];
  const ids = key === 'matrix' ? readCriteria(workbook.table('criteria')).map(({ id }) => id) : [];
  const order = key === 'matrix' ? matrixColumns(ids) : tab.columns;
  const columns = order.filter((column) => isInNewTab(column, workbook.locale) && !column.key.startsWith(FED_PREFIX));
  const table = createTab(workbook, tab, columns);
  workbook.adopt(table);
  if (key === 'settings') writeFirstSettings(workbook);
  if (key === 'criteria')
    for (const criterion of firstCriteria(workbook)) table.append(criterionRecord(criterion, workbook.text));
  if (key === 'matrix') writeTierSettings(table, workbook);
  workbook.record(table);
  return key;
}

/** The settings that every workbook has; the others have their defaults until a user changes them. */
function writeFirstSettings(workbook: Workbook): void {
  const { settings, text, language } = workbook;
  // First: they say which sheet is which tab.
  if (workbook.isScrambled) settings.replace([]);
  // If other tabs of ours exist, Settings was deleted.
  const kept = SET_UP_TABS.some((key) => key !== 'settings' && workbook.find(key) !== null) ? keptSettings() : [];
  const labels: Readonly<Record<string, string>> = text.settings;
  for (const [key, value] of kept) settings.set(key, value, labels[key] ?? '');
  if (kept.length > 0) return workbook.table('settings').save();
  settings.set('schema', SCHEMA);
  settings.set('language', language, text.settings.language);
  settings.set('calendar', workbook.years.calendar, text.settings.calendar);
  settings.set('lastFullYear', lastFullYearOf(workbook.years, workbook.today), text.settings.lastFullYear);
  workbook.table('settings').save();
}
