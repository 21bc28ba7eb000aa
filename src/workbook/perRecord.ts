import type { Places } from './Places';

/**
 * A native formula in the header cell that computes a whole column: the header text, then one value per row. Blank in rows without a
 * name and for errors.
 *
 * @param name the column with the row's name.
 * @param steps names and values of LET for `value`.
 */
export function perRecord(at: Places, header: string, name: string, value: string, steps?: string): string {
  const names = at.column(name);
  const column = `IF(ROW(${names})=ROW(${at.cell(name)});"${header}";IF(${names}="";"";IFERROR(${value};"")))`;
  return `=ARRAYFORMULA(${steps ? `LET(${steps};${column})` : column})`;
}
