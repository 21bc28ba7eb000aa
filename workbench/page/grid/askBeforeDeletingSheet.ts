// Asks before a sheet is deleted, by its name; Univer's own question names no sheet and has one direction.
import { CanceledError, type IDisposable } from '@univerjs/core';
import { RemoveSheetCommand } from '@univerjs/sheets';
import { RemoveSheetConfirmCommand } from '@univerjs/sheets-ui';
import type { Grid } from './Grid';

/** @param confirm gets the name of the sheet, and how many of its shown rows below frozen ones, which are heads, have something in them. */
export function askBeforeDeletingSheet(grid: Grid, confirm: (name: string, rows: number) => Promise<boolean>): IDisposable {
  return grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetConfirmCommand.id) return;
    const { subUnitId } = params as { subUnitId: string };
    const sheet = grid.engine.workbook.getSheetBySheetId(subUnitId);
    const heads = Math.max(0, sheet?.getSheet().getFreeze().ySplit ?? 0);
    const rows = new Set<number>();
    sheet
      ?.getSheet()
      .getCellMatrix()
      .forValue((row, _, cell) => {
        if (row < heads) return;
        if (cell?.v !== undefined && cell.v !== null && cell.v !== '' && sheet.getSheet().getRowVisible(row)) rows.add(row);
      });
    const ask = async () => {
      if (await confirm(sheet?.getSheetName() ?? '', rows.size))
        await grid.commands.executeCommand(RemoveSheetCommand.id, { subUnitId });
      grid.focus();
    };
    void ask();
    throw new CanceledError();
  });
}
