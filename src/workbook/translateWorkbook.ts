// Moves the workbook to another language: titles, headers, notes, dropdowns and stored words that are still ours; renamed ones stay.
import type { Language } from '../text/Language';
import { workbookText } from './words';
import { buildValidation } from './buildValidation';
import { headerOf, helpOf } from './columnWords';
import { readCriteria } from './criteriaTable';
import { layFormulas } from './layFormulas';
import { layMarks } from './layMarks';
import { layScoreRules } from './layScoreRules';
import { keyOfWord } from './listWords';
import type { Table } from './Table';
import { tabs } from './tabs';
import { labelTierSettings } from './tierSettings';
import type { TabKey } from './Tab';
import type { Workbook } from './Workbook';

/** The workbook's setting holds the new language already; `from` is the one its words are in. */
export function translateWorkbook(workbook: Workbook, from: Language): void {
  const found = (Object.keys(tabs) as TabKey[])
    .map((key) => workbook.find(key))
    .filter((table): table is Table => table !== null);
  for (const table of found) {
    translateWords(workbook, table, from);
    table.save();
    table.sheet.setRightToLeft(workbook.language === 'fa');
    if (table.sheet.getName() === workbookText(from).tabs[table.tab.key].title) {
      const title = workbook.text.tabs[table.tab.key].title;
      if (!workbook.spreadsheet.getSheetByName(title)) table.sheet.setName(title);
    }
  }
  const criteria = readCriteria(workbook.table('criteria'));
  const matrix = workbook.table('matrix');
  labelTierSettings(matrix, workbook.text);
  layScoreRules(workbook, matrix, criteria);
  layMarks(workbook, matrix);
  for (const table of found) layFormulas(workbook, table, new Map(criteria.map(({ id, name }) => [id, name])));
}

/** Headers, notes, dropdowns and the words that rows hold. */
function translateWords(workbook: Workbook, table: Table, from: Language): void {
  const { tab, sheet, headerRow } = table;
  for (const column of tab.columns) {
    const at = table.columns.get(column.key);
    if (at === undefined) continue;
    const isOurs = table.text(headerRow, column.key) === headerOf(tab, column.key, from, workbook.lastFullYear);
    if (isOurs && column.role !== 'computed') {
      table.set(headerRow, column.key, headerOf(tab, column.key, workbook.language, workbook.lastFullYear));
    }
    sheet.getRange(headerRow, at).setNote(helpOf(tab, column, workbook.language));
    if (!column.rule) continue;
    const records = sheet.getRange(headerRow + 1, at, sheet.getMaxRows() - headerRow, 1);
    // The old rule would refuse the new words, and the new one the old: no rule stands while they change.
    records.clearDataValidations();
    if (column.rule.kind === 'list') translateList(workbook, table, column.key, column.rule.list);
    table.save();
    records.setDataValidation(buildValidation(column.rule, workbook.text));
  }
  if (tab.key === 'lists') {
    Object.values(workbook.text.lists.tier).forEach((word, i) => table.set(headerRow + 1 + i, 'tier', word));
  }
}

function translateList(workbook: Workbook, table: Table, column: string, list: Parameters<typeof keyOfWord>[0]): void {
  const words: Readonly<Record<string, string>> = workbook.text.lists[list];
  for (const row of table.rows) {
    const key = keyOfWord(list, table.text(row, column));
    if (key !== null) table.set(row, column, words[key] ?? '');
  }
}
