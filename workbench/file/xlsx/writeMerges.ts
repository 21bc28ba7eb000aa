// The merged cells of a sheet, after its cells were written: a covered cell has no value, and keeps its own borders.
import type { Worksheet } from 'exceljs';
import type { IWorksheetData } from '../../engine/univer';

export function writeMerges({ mergeData = [] }: Partial<IWorksheetData>, target: Worksheet): void {
  for (const { startRow, startColumn, endRow, endColumn } of mergeData)
    target.mergeCellsWithoutStyle(startRow + 1, startColumn + 1, endRow + 1, endColumn + 1);
}
