// Keeps revenue and orders by account and category from sales lines in the hidden Sales tab.
import { foldName } from '../../model/names/foldName';
import { createLacking } from '../../workbook/createLacking';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import { newId } from '../../workbook/newId';
import { sales } from '../../workbook/tabs/sales';
import type { Workbook } from '../../workbook/Workbook';
import type { WrittenRows } from './writeImportedRows';

/** What a file says anew about every category of an account; a category that it lacks has none of them. */
const COMPARED = sales.columns.filter(({ optional }) => optional).map(({ key }) => key);

export function writeCategories(workbook: Workbook, written: WrittenRows['written']): void {
  const withCategories = written.filter(({ row }) => row.categories.length > 0);
  if (withCategories.length === 0) return;
  const table = ensureHiddenTab(workbook, 'sales');
  createLacking(workbook, table, COMPARED);
  const keyOf = (account: string, category: string): string => `${foldName(account)}\n${foldName(category)}`;
  const rowOf = new Map(table.rows.map((row) => [keyOf(table.name(row), table.text(row, 'category')), row]));
  const accounts = new Set(withCategories.map(({ name }) => foldName(name)));
  const brought = new Set(withCategories.flatMap(({ row, name }) => row.categories.map(({ category }) => keyOf(name, category))));
  for (const [key, row] of rowOf)
    if (accounts.has(foldName(table.name(row))) && !brought.has(key)) for (const column of COMPARED) table.set(row, column, '');
  let next = table.nextRow;
  for (const { row: imported, name: account } of withCategories) {
    for (const { category, ...figures } of imported.categories) {
      const key = keyOf(account, category);
      const row = rowOf.get(key);
      const known = Object.fromEntries(
        Object.entries(figures).filter((entry): entry is [string, string | number] => (entry[1] ?? null) !== null),
      );
      if (row !== undefined) table.update(row, known);
      else {
        rowOf.set(key, next);
        table.append({ account, category, ...known, id: newId(), knownAs: account }, next++);
      }
    }
  }
}
