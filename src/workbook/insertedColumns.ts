import type { InsertedColumn } from './Journal';
import type { Table } from './Table';

/** A column about to be inserted right of column `after` (0: at the left end), as the journal notes it. */
export function insertedColumn({ tab, sheet, columns }: Table, key: string, after: number): InsertedColumn {
  const keyAt = (at: number): string => [...columns].find(([, each]) => each === at)?.[0] ?? '';
  return { tab: tab.key, sheet: sheet.getSheetId(), key, left: keyAt(after), right: keyAt(after + 1) };
}
