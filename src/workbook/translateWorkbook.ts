// Translates the workbook to another language: titles, headers, notes, dropdowns and stored words. Names that the user changed stay.
import { type Language, isRightToLeft } from '../text/locales';
import { CRITERIA_LIBRARY, type LibraryKey } from '../model/criteria/library';
import { criteriaText, workbookText } from './words';
import { createLacking } from './createLacking';
import { buildValidation } from './buildValidation';
import { cellDigits } from './cellDigits';
import { headerCell, helpAbove, helpOf } from './columnWords';
import { readCriteria } from './criteriaTable';
import { weightFormat } from './headFormats';
import { writeFormulas } from './writeFormulas';
import { markRows } from './markRows';
import { writeScoreRules } from './writeScoreRules';
import { keyOfWord } from './keyOfWord';
import { writeTierWords } from './writeTierWords';
import { settingsRowOf } from './settingsRowOf';
import type { Table } from './Table';
import { tabs } from './tabs';
import { labelTierSettings } from './tierSettings';
import { CRITERION_PREFIX, type TabKey } from './Tab';
import type { Workbook } from './Workbook';

/** The language and year of the workbook's present words; its settings already have the new ones. */
interface Former {
  readonly language: Language;
  readonly lastFullYear: number | null;
}

export function translateWorkbook(workbook: Workbook, former: Former): void {
  const from = former.language;
  const found = (Object.keys(tabs) as TabKey[])
    .map((key) => workbook.find(key))
    .filter((table): table is Table => table !== null);
  for (const table of found) {
    translateWords(workbook, table, former);
    // Settings has the new language, by which a stopped translation is known: it is saved with everything else.
    if (table.tab.key !== 'settings') table.save();
    if (!table.tab.hidden) table.sheet.setRightToLeft(isRightToLeft(workbook.language));
    if (table.sheet.getName() === workbookText(from).tabs[table.tab.key].title) {
      const title = workbook.text.tabs[table.tab.key].title;
      if (!workbook.spreadsheet.getSheetByName(title)) table.sheet.setName(title);
    }
  }
  const criteria = readCriteria(workbook.table('criteria'));
  const matrix = workbook.table('matrix');
  labelTierSettings(matrix, workbook);
  for (const { id } of criteria) {
    const at = matrix.columns.get(CRITERION_PREFIX + id);
    if (at !== undefined) matrix.sheet.getRange(settingsRowOf(matrix), at).setNumberFormat(weightFormat(workbook.text));
  }
  writeScoreRules(workbook, matrix, criteria);
  for (const table of found) {
    // A calendar's columns come with a language that uses it; they stay when it goes.
    const ofCalendar = table.tab.columns.filter(({ calendar }) => calendar === workbook.locale.calendar);
    createLacking(
      workbook,
      table,
      ofCalendar.map(({ key }) => key),
    );
    markRows(workbook, table);
    writeFormulas(workbook, table);
  }
}

/** Translates headers, notes, dropdowns and the words in rows. */
function translateWords(workbook: Workbook, table: Table, former: Former): void {
  const { tab, sheet, headerRow } = table;
  if (tab.hasHelp && cellDigits(table.text(headerRow - 1, 'account')) === helpAbove(tab, former.language)) {
    table.set(headerRow - 1, 'account', helpAbove(tab, workbook.language));
  }
  for (const column of tab.columns) {
    const at = table.columns.get(column.key);
    if (at === undefined) continue;
    const was = headerCell(tab, column.key, {
      language: former.language,
      lastFullYear: former.lastFullYear ?? workbook.lastFullYear,
    });
    const isOurs = cellDigits(table.text(headerRow, column.key)) === was;
    if (isOurs && column.role !== 'computed') {
      table.set(headerRow, column.key, headerCell(tab, column.key, workbook));
    }
    sheet.getRange(headerRow, at).setNote(helpOf(tab, column, workbook.language));
    if (!column.rule) continue;
    const records = sheet.getRange(headerRow + 1, at, sheet.getMaxRows() - headerRow, 1);
    // The old rule would reject the new words, and the new rule the old ones: no rule is active while they change.
    records.clearDataValidations();
    if (column.rule.kind === 'list') translateList(workbook, table, column.key, column.rule.list);
    table.save();
    records.setDataValidation(buildValidation(column.rule, workbook));
  }
  if (tab.key === 'settings') translateLabels(workbook, table, former.language);
  if (tab.key === 'criteria') translateCriteria(workbook, table, former.language);
  if (tab.key === 'lists') writeTierWords(table, workbook.text);
}

/** The label of each setting. */
function translateLabels(workbook: Workbook, table: Table, from: Language): void {
  const [was, is]: Readonly<Record<string, string>>[] = [workbookText(from).settings, workbook.text.settings];
  for (const row of table.rows) {
    const key = table.name(row);
    if (table.text(row, 'label') === was?.[key]) table.set(row, 'label', is?.[key] ?? '');
  }
}

/** Criteria of the library, except words that a user changed. */
function translateCriteria(workbook: Workbook, table: Table, from: Language): void {
  for (const row of table.rows) {
    const entry = CRITERIA_LIBRARY.find(({ key }) => key === table.text(row, 'libraryKey'));
    if (!entry) continue;
    const was = wordsOf(from, entry.key);
    const is = wordsOf(workbook.language, entry.key);
    for (const column of Object.keys(was)) {
      if (table.text(row, column) === was[column]) table.set(row, column, is[column] ?? '');
    }
  }
}

/** By column of Criteria. */
function wordsOf(language: Language, key: LibraryKey): Readonly<Record<string, string>> {
  const { name, definition, anchors } = criteriaText(language)[key];
  const [anchor1, anchor4, anchor7, anchor10] = anchors;
  return { criterion: name, knownAs: name, definition, anchor1, anchor4, anchor7, anchor10 };
}

function translateList(workbook: Workbook, table: Table, column: string, list: Parameters<typeof keyOfWord>[0]): void {
  const words: Readonly<Record<string, string>> = workbook.text.lists[list];
  for (const row of table.rows) {
    const key = keyOfWord(list, table.text(row, column));
    if (key !== null) table.set(row, column, words[key] ?? '');
  }
}
