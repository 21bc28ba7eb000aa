import type { Worksheet } from '@univerjs/core';

/** How many shown rows of a sheet have something in them. Frozen rows are heads, and do not count. */
export function filledRows(sheet: Worksheet): number {
  const heads = Math.max(0, sheet.getFreeze().ySplit);
  const rows = new Set<number>();
  sheet.getCellMatrix().forValue((row, _, cell) => {
    const value = (cell as { v?: unknown } | null | undefined)?.v ?? '';
    if (row >= heads && value !== '' && sheet.getRowVisible(row)) rows.add(row);
  });
  return rows.size;
}
