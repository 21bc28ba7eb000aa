import type { Places } from './Places';

/**
 * A native formula in the header cell that computes whole columns at once: the header's own words, then one value a row. A row without
 * a name, or whose value is an error, is blank.
 *
 * @param name the column that names a row.
 */
export function perRecord(at: Places, header: string, name: string, value: string): string {
  const names = at.fromHeader(name);
  return `=ARRAYFORMULA(IF(ROW(${names})=ROW(${at.cell(name)});"${header}";IF(${names}="";"";IFERROR(${value};""))))`;
}
