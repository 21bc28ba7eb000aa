// Cells of a table as the fields of a record, and back: words of dropdowns become keys, dates days, blanks '' or null.
import { keyOfWord } from './listWords';
import type { Column, Tab } from './Tab';
import type { Entry, Table } from './Table';
import type { WorkbookText } from './words';

/** A text, a number, a day as yyyy-mm-dd, or the key of a word; blank is '' for texts and days, else `null`. */
export type Field = string | number | null;

/** The columns that a record's fields stand in: what people type and what the add-on stamps, without whose record it is and its id. */
export const fieldColumns = (tab: Tab): Column[] =>
  tab.columns.filter(({ key, role, hidden }) => role !== 'computed' && hidden !== true && key !== 'account');

/** A cell that holds something else than its column means counts as blank. */
export function readField(table: Table, column: Column, row: number): Field {
  const { rule, key } = column;
  if (rule?.kind === 'list') return keyOfWord(rule.list, table.text(row, key));
  if (rule?.kind === 'number' || rule?.kind === 'score') return table.number(row, key);
  return table.text(row, key);
}

/** What the cell shall hold. */
export function entryOf(column: Column, field: Field, text: WorkbookText): Entry {
  if (field === null || field === '') return '';
  if (column.rule?.kind !== 'list') return typeof field === 'string' ? field.trim() : field;
  const words: Readonly<Record<string, string>> = text.lists[column.rule.list];
  return words[String(field)] ?? '';
}
