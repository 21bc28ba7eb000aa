// Keeps revenue and orders by account and category from sales lines in the hidden Sales tab.
import { foldName } from '../../model/names/foldName';
import { createLacking } from '../../workbook/createLacking';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import type { Entry } from '../../workbook/Table';
import { newId } from '../../workbook/newId';
import { sales } from '../../workbook/tabs/sales';
import type { Workbook } from '../../workbook/Workbook';
import type { WrittenRows } from './writeImportedRows';

/** What a file that knows the same days a year ago says anew about every category of an account. */
const COMPARED = sales.columns.filter(({ optional }) => optional).map(({ key }) => key);
const TO_DATE = ['revenueToDate', ...COMPARED];

const keyOf = (account: string, category: string): string => `${foldName(account)}\n${foldName(category)}`;

/**
 * Writes the revenue and orders of categories. Where an account has figures of other days than before, its categories have those of the file
 * alone; otherwise only a category that the file lacks has nothing to compare, if the file knows the same days a year ago.
 *
 * @returns the folded names of the accounts whose categories changed.
 */
export function writeCategories(workbook: Workbook, written: WrittenRows['written']): Set<string> {
  const changed = new Set<string>();
  const hasCategories = written.some(({ row }) => row.categories.length > 0);
  const table = hasCategories ? ensureHiddenTab(workbook, 'sales') : workbook.find('sales');
  if (!table) return changed;
  createLacking(workbook, table, COMPARED);
  const rowOf = new Map(table.rows.map((row) => [keyOf(table.name(row), table.text(row, 'category')), row]));
  const brought = new Map<string, Record<string, Entry>>();
  const blank = new Map<string, readonly string[]>();
  for (const { row, name, hasOtherDays } of written) {
    const isCompared = row.categories.some(({ revenueSameDays = null }) => revenueSameDays !== null);
    blank.set(foldName(name), hasOtherDays ? TO_DATE : isCompared ? COMPARED : []);
    for (const { category, ...figures } of row.categories) {
      const known = Object.entries(figures).filter(([, figure]) => (figure ?? null) !== null);
      brought.set(keyOf(name, category), { ...(Object.fromEntries(known) as Record<string, Entry>), account: name, category });
    }
  }
  for (const [key, row] of rowOf) {
    const of = foldName(table.name(row));
    const columns = blank.get(of) ?? [];
    const { account = null, category: _spelling, ...figures } = brought.get(key) ?? {};
    const emptied = account === null || columns === TO_DATE ? columns : [];
    const before = table.changedCells;
    table.update(row, { ...Object.fromEntries(emptied.map((column) => [column, ''])), ...figures });
    if (table.changedCells !== before) changed.add(of);
  }
  let next = table.nextRow;
  for (const [key, record] of brought) {
    if (rowOf.has(key)) continue;
    table.append({ ...record, id: newId(), knownAs: record['account'] ?? '' }, next++);
    changed.add(foldName(String(record['account'])));
  }
  return changed;
}
