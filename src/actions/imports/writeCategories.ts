// Keeps revenue by account and category from sales lines in the hidden Sales tab, for the whitespace of the account plan.
import { foldName } from '../../model/names/foldName';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import { newId } from '../../workbook/newId';
import type { Workbook } from '../../workbook/Workbook';
import type { WrittenRows } from './writeImportedRows';

export function writeCategories(workbook: Workbook, written: WrittenRows['written']): void {
  const withCategories = written.filter(({ row }) => row.categories.length > 0);
  if (withCategories.length === 0) return;
  const table = ensureHiddenTab(workbook, 'sales');
  const keyOf = (account: string, category: string): string => `${foldName(account)}\n${foldName(category)}`;
  const rowOf = new Map(table.rows.map((row) => [keyOf(table.name(row), table.text(row, 'category')), row]));
  let next = table.nextRow;
  for (const { row: imported, name: account } of withCategories) {
    for (const { category, ...revenue } of imported.categories) {
      const key = keyOf(account, category);
      const row = rowOf.get(key);
      const known = Object.fromEntries(Object.entries(revenue).filter(([, figure]) => figure !== null));
      if (row !== undefined) table.update(row, known);
      else {
        rowOf.set(key, next);
        table.append({ account, category, ...known, id: newId(), knownAs: account }, next++);
      }
    }
  }
}
