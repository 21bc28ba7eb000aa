// The content that a repair must preserve: every account's own entries, and its results in the matrix.
import type { OpenedWorkbook } from './preparedWorkbook';
import { readTab } from './readTab';

const byName = (rows: readonly Readonly<Record<string, unknown>>[], name: string) =>
  Object.fromEntries(
    rows.map((row) => [String(row[name]), Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, rounded(cell)]))]),
  );

/** Sums in a different order differ in the last digit. */
const rounded = (cell: unknown): unknown => (typeof cell === 'number' ? Math.round(cell * 1e9) / 1e9 : cell);

/** @param below as for readTab, for the matrix. */
export function whatMatters(workbook: OpenedWorkbook, below?: number) {
  const matrix = readTab(workbook, 'Scoring Matrix', below);
  return {
    matrix: byName(matrix.rows, 'account'),
    accounts: byName(readTab(workbook, 'Accounts').rows, 'account'),
    criteria: byName(readTab(workbook, 'Criteria').rows, 'criterion'),
  };
}
