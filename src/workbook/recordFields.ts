// Converts cells to fields of a record and back: words of dropdowns become keys, dates days, blanks '' or null.
import { bestSpelling } from '../model/names/bestSpelling';
import { keyOfWord } from './keyOfWord';
import type { Column, Tab } from './Tab';
import type { Entry, Table } from './Table';
import type { WorkbookText } from './words';

/** A text, a number, a day as yyyy-mm-dd, or the key of a word; blank is '' for texts and days, else `null`. */
export type Field = string | number | null;

/** The columns of a record's fields, typed or stamped, without the account and the hidden columns. */
export const fieldColumns = (tab: Tab): Column[] =>
  tab.columns.filter(({ key, role, hidden }) => role !== 'computed' && hidden !== true && key !== 'account');

/** The field in a cell. A value of another type than the column's counts as blank. */
export function readField(table: Table, column: Column, row: number): Field {
  const { rule, key } = column;
  if (rule?.kind === 'list') return keyOfWord(rule.list, table.text(row, key));
  if (rule?.kind === 'number' || rule?.kind === 'score') return table.number(row, key);
  return table.text(row, key);
}

/** The cell's value for a field, with Persian letters instead of their Arabic twins; a missing field clears the cell. */
export function entryOfField(column: Column, field: Field, text: WorkbookText): Entry {
  if (field === null || field === '') return '';
  if (column.rule?.kind !== 'list') return typeof field === 'string' ? bestSpelling([field]) : field;
  const words: Readonly<Record<string, string>> = text.lists[column.rule.list];
  return words[String(field)] ?? '';
}
