// Goals, people and opportunities that get other names keep what refers to them: references are names that people can read.
import { foldName } from '../../model/names/foldName';
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import { referencesOf } from '../../model/records/recordRules';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';

export interface RecordRename {
  row: number;
  from: string;
  to: string;
}

/**
 * Notes the new names in every record of the account that refers to the old ones; all at once, so that two records may swap names.
 *
 * @param renames the records of `table` that change their names together.
 */
export function followRecordNames(workbook: Workbook, table: Table, account: string, renames: readonly RecordRename[]): void {
  const newNames = newNamesOf(table, account, renames);
  if (newNames.size === 0) return;
  for (const key of ACCOUNT_TABLES) {
    const referring = workbook.find(key);
    if (!referring) continue;
    const columns = referencesOf(key).filter(([, target]) => target === table.tab.key);
    for (const row of columns.length === 0 ? [] : rowsOf(referring, account)) {
      for (const [column] of columns) {
        const to = newNames.get(foldName(referring.text(row, column)));
        if (to !== undefined) referring.set(row, column, to);
      }
    }
  }
}

/** By folded old name. Where another record has the same name, a reference may mean that one: it stays, unless only the spelling changes. */
function newNamesOf(table: Table, account: string, renames: readonly RecordRename[]): ReadonlyMap<string, string> {
  const isRenamed = new Set(renames.map(({ row }) => row));
  const others = rowsOf(table, account).filter((row) => !isRenamed.has(row));
  const kept = new Set(others.map((row) => foldName(table.name(row))));
  const newNames = new Map<string, string>();
  for (const { row, from, to } of renames) {
    const old = foldName(from);
    const isShared = kept.has(old) || renames.some((other) => other.row !== row && foldName(other.from) === old);
    if (from !== '' && from !== to && (!isShared || old === foldName(to))) newNames.set(old, to);
  }
  return newNames;
}

const rowsOf = (table: Table, account: string): number[] =>
  table.rows.filter((row) => foldName(table.text(row, 'account')) === foldName(account));
