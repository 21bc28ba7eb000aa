import type { Places } from './Places';

/**
 * A native formula in the header cell that computes row by row, for what looks up other tabs: the header's own words, then one value a
 * row. In `value` a column's cell goes by the column's key. A row without a name, or whose value is an error, is blank.
 *
 * @param columns the first of them names a row.
 */
export function mapRecords(at: Places, header: string, columns: readonly string[], value: string): string {
  const ranges = ['id', ...columns].map((column) => at.fromHeader(column)).join(';');
  const row = `IF(id=${at.cell('id')};"${header}";IF(${columns[0]}="";"";IFERROR(${value};"")))`;
  return `=MAP(${ranges};LAMBDA(id;${columns.join(';')};${row}))`;
}
