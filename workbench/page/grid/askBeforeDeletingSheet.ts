// Asks before a sheet is deleted, by its name; Univer's own question names no sheet and has one direction.
import { CanceledError, type IDisposable } from '@univerjs/core';
import { RemoveSheetCommand } from '@univerjs/sheets';
import { RemoveSheetConfirmCommand } from '@univerjs/sheets-ui';
import { filledRows } from './filledRows';
import type { Grid } from './Grid';

/** @param confirm gets the name of the sheet, and its `filledRows`. */
export function askBeforeDeletingSheet(grid: Grid, confirm: (name: string, rows: number) => Promise<boolean>): IDisposable {
  return grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetConfirmCommand.id) return;
    const { subUnitId } = params as { subUnitId: string };
    const sheet = grid.engine.workbook.getSheetBySheetId(subUnitId);
    const rows = sheet ? filledRows(sheet.getSheet()) : 0;
    const ask = async () => {
      if (await confirm(sheet?.getSheetName() ?? '', rows))
        await grid.commands.executeCommand(RemoveSheetCommand.id, { subUnitId });
      grid.focus();
    };
    void ask();
    throw new CanceledError();
  });
}
