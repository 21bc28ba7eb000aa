import type { InsertedColumn } from './Journal';
import type { Table } from './Table';

/**
 * Columns about to be inserted together, as the journal notes them.
 *
 * @param after the key of their left neighbour before anything is inserted; '' at the left end.
 * @param left the key of their left neighbour once the columns before them are inserted too.
 */
export function insertedColumns(
  { tab, sheet, columns }: Table,
  inserted: readonly { key: string }[],
  after: string,
  left = after,
): InsertedColumn[] {
  const first = columns.get(after) ?? 0;
  const [next] = [...columns].filter(([, at]) => at > first).sort(([, a], [, b]) => a - b);
  const [right, end] = next ?? ['', sheet.getMaxColumns() + 1];
  const gap = end - first - 1;
  return inserted.map(({ key }, at) => ({ tab: tab.key, sheet: sheet.getSheetId(), key, left, right, gap, place: at + 1 }));
}
