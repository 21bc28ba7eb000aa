// Shows another sheet before the shown one is deleted: Univer fails to draw the cells whose formulas change along with a sheet that it
// shows no more, and then neither finishes the deletion nor keeps it as a step to undo.
import type { IDisposable } from '@univerjs/core';
import { RemoveSheetMutation, type IRemoveSheetMutationParams } from '@univerjs/sheets';
import type { Grid } from './Grid';

export function leaveDeletedSheet(grid: Grid): IDisposable {
  return grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetMutation.id || (params as IRemoveSheetMutationParams).subUnitId !== grid.sheet.getSheetId()) return;
    const { workbook } = grid.engine;
    const sheets = workbook.getSheets();
    const place = grid.sheet.getIndex();
    const other = [...sheets.slice(place + 1), ...sheets.slice(0, place).reverse()].find((sheet) => !sheet.isSheetHidden());
    if (other) workbook.setActiveSheet(other);
  });
}
