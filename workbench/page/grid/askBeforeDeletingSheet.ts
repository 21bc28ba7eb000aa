// Asks before a sheet is deleted, by its name; Univer's own question names no sheet and has one direction.
import { CanceledError, type IDisposable } from '@univerjs/core';
import { RemoveSheetCommand } from '@univerjs/sheets';
import { RemoveSheetConfirmCommand } from '@univerjs/sheets-ui';
import type { Grid } from './Grid';

export function askBeforeDeletingSheet(grid: Grid, confirm: (sheetId: string, name: string) => Promise<boolean>): IDisposable {
  return grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== RemoveSheetConfirmCommand.id) return;
    const { subUnitId } = params as { subUnitId: string };
    const name = grid.engine.workbook.getSheetBySheetId(subUnitId)?.getSheetName() ?? '';
    const ask = async () => {
      if (await confirm(subUnitId, name)) await grid.commands.executeCommand(RemoveSheetCommand.id, { subUnitId });
      grid.focus();
    };
    void ask();
    throw new CanceledError();
  });
}
