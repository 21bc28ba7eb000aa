// Shows a sheet from its first cell when it is shown for the first time: Univer scrolls to where a script inserted columns before that.
import type { IDisposable } from '@univerjs/core';
import { SetWorksheetActiveOperation } from '@univerjs/sheets';
import type { Grid } from './Grid';

export function openAtStart(grid: Grid): IDisposable {
  const shown = new Set([grid.sheet.getSheetId()]);
  return grid.commands.onCommandExecuted(({ id }) => {
    const sheetId = grid.sheet.getSheetId();
    if (id !== SetWorksheetActiveOperation.id || shown.has(sheetId)) return;
    // Univer scrolls after this; a script may have shown other sheets by then.
    setTimeout(() => {
      if (!grid.isDrawn || grid.sheet.getSheetId() !== sheetId || shown.has(sheetId)) return;
      shown.add(sheetId);
      grid.scrollToStart();
      grid.reveal();
    });
  });
}
