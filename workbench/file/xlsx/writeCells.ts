// The cells of a sheet: values, number formats, fonts, fills, borders and alignment.
import type { Worksheet } from 'exceljs';
import type { ICellData, IColumnData, IRowData, IStyleData, IWorkbookData, IWorksheetData, Nullable } from '../../engine/univer';
import { cellStyle } from './cellStyle';
import { cellValue } from './cellValue';

export function writeCells(sheet: Partial<IWorksheetData>, { styles, defaultStyle }: IWorkbookData, target: Worksheet): void {
  const styleOf = (style: Nullable<IStyleData | string>): IStyleData => (typeof style === 'string' ? styles[style] : style) ?? {};
  const base = { ...styleOf(defaultStyle), ...styleOf(sheet.defaultStyle) };
  const rows: Record<number, Partial<IRowData>> = sheet.rowData ?? {};
  const columns: Record<number, Partial<IColumnData>> = sheet.columnData ?? {};
  for (const [row, cells] of Object.entries(sheet.cellData ?? {})) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, ICellData | undefined>)) {
      if (!cell) continue;
      const written = target.getCell(Number(row) + 1, Number(column) + 1);
      const columnStyle = styleOf(columns[Number(column)]?.s);
      const rowStyle = styleOf(rows[Number(row)]?.s);
      Object.assign(written, cellStyle({ ...base, ...columnStyle, ...rowStyle, ...styleOf(cell.s) }));
      written.value = cellValue(cell);
    }
  }
}
