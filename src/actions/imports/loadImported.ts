import * as v from 'valibot';
import { log } from '../../model/records/log';
import { LANGUAGES, type Language } from '../../text/locales';
import { workbookText } from '../../workbook/words';
import { OWN_PREFIX, type ListKey } from '../../workbook/Tab';
import { fieldColumns } from '../../workbook/recordFields';
import type { Problem } from '../../workbook/Problem';
import { tabs } from '../../workbook/tabs';
import { defineRead } from '../Action';
import { importedColumns } from './importedColumns';

/** What a tab holds of what a file may fill. */
export interface Imported {
  lastFullYear: number;
  columns: {
    key: string;
    /** In the workbook's words, with holes for years (`withYears`). */
    header: string;
    /** The words that a column with a list takes, in all languages, each with its key. */
    choices?: [word: string, key: string][];
  }[];
  /** Per row its id, its name, its account (of a record) or CRM id, and its cells by column. */
  rows: (string | number | boolean)[][];
  /** What edits by hand left in the tabs. */
  problems: Problem[];
}

const choicesOf = (list: ListKey, own: Language): [string, string][] =>
  [own, ...LANGUAGES.filter((language) => language !== own)].flatMap((language) =>
    Object.entries(workbookText(language).lists[list]).map(([key, word]): [string, string] => [word, key]),
  );

/** The identifiers of lines are hidden, and their days may change. */
const logColumns = tabs.log.columns.filter(({ key }) => key in log.fields);

/** The rows of a tab that an import fills, to tell what it will change. */
export const loadImported = defineRead({
  scope: 'ranking',
  payload: v.strictObject({ table: v.picklist(['accounts', 'sales', 'stakeholders', 'opportunities', 'log']) }),
  run({ workbook, problems }, { table: key }): Imported {
    const table = workbook.find(key);
    const { lastFullYear } = workbook;
    if (!table) return { lastFullYear, columns: [], rows: [], problems };
    const words: Readonly<Record<string, { header: string }>> = workbookText(workbook.language).tabs[key].columns;
    const ours = key === 'accounts' ? importedColumns : key === 'log' ? logColumns : fieldColumns(tabs[key]);
    const keys = ours
      .map((column) => column.key)
      .filter((column) => table.has(column) && (key === 'log' || column !== table.tab.name));
    const own = [...table.columns.keys()].filter((column) => column.startsWith(OWN_PREFIX));
    const shown = [...keys, ...own];
    return {
      lastFullYear,
      columns: shown.map((column) => {
        const rule = ours.find((each) => each.key === column)?.rule;
        return {
          key: column,
          header: words[column]?.header ?? column.slice(OWN_PREFIX.length),
          ...(rule?.kind === 'list' && { choices: choicesOf(rule.list, workbook.language) }),
        };
      }),
      rows: table.rows.map((row) => [
        table.text(row, 'id'),
        table.name(row),
        table.text(row, key === 'accounts' ? 'crmId' : 'account'),
        ...shown.map((column) => table.value(row, column)),
      ]),
      problems,
    };
  },
});
