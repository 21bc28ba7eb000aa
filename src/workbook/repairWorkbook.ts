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
  const done: RepairReport = { created: [], lost: [], repaired: [] };
  if (!workbook.find('settings')) done.created.push(createMissingTab(workbook, 'settings'));
  if (workbook.settings.get('schema') === '' || workbook.isScrambled) writeFirstSettings(workbook);
  for (const key of workbook.headlessTabs) done.lost.push(...restoreHead(workbook, key));
  const missing = SET_UP_TABS.filter((key) => !workbook.find(key));
  // Only with a new matrix. In a workbook in use, a tab of plans comes with its first record.
  const templates = missing.includes('matrix') ? TEMPLATE_TABS.filter((key) => !workbook.find(key)) : [];
  const inserted: TabKey[] = [...missing, ...templates];
  insertTabs(workbook, inserted);
  for (const key of missing) done.created.push(createMissingTab(workbook, key));
  for (const key of Object.keys(tabs) as TabKey[]) workbook.locate(key);
  for (const key of SET_UP_TABS) if (!done.created.includes(key)) done.lost.push(...repairTab(workbook, workbook.table(key)));

  const matrix = workbook.table('matrix');
  if (isEmptied(workbook, 'criteria'))
    for (const criterion of firstCriteria(workbook)) workbook.table('criteria').append(criterionRecord(criterion, workbook.text));
  identifyCriteria(workbook.table('criteria'), matrix);
  // A new matrix lists every candidate again.
  const accounts = workbook.table('accounts');
  if (done.created.includes('matrix') || isEmptied(workbook, 'matrix')) {
    for (const row of accounts.rows) accounts.set(row, 'listed', '');
    restoreScores(workbook, accounts, matrix);
  }

  const criteria = readCriteria(workbook.table('criteria'));
  writeTierWords(workbook.table('lists'), workbook.text);
  for (const { id, name } of criteria) {
    if (matrix.has(CRITERION_PREFIX + id)) continue;
    const key = CRITERION_PREFIX + id;
    createColumns(workbook, matrix, [criterionColumn(id)], matrixColumns(criteria.map((criterion) => criterion.id)));
    // The scores were deleted with the column; the last seen state still has them.
    for (const row of matrix.rows) matrix.set(row, key, seenState(matrix, row)?.[key] ?? '');
    done.lost.push(name);
  }
  for (const key of SET_UP_TABS) writeFormulas(workbook, workbook.table(key), true);
  const isRepair = !done.created.includes('matrix');
  writeScoreRules(workbook, matrix, criteria, isRepair);
  markRows(workbook, matrix, undefined, isRepair);
  done.lost.push(...repairPlanTabs(workbook));
  createAccountTabs(workbook, templates);
  done.created.push(...templates);
  if (done.created.includes('matrix')) showFirstRecord(matrix);
  const lost = [...new Set(done.lost)];
  return { ...done, lost, repaired: [...new Set([...workbook.journal.restored, ...lost])] };
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
