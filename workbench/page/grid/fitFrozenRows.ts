// Makes the frozen rows as high as their wrapped texts, as Google Sheets does: Univer does so only where a person edits a cell.
import type { IDisposable } from '@univerjs/core';
import { SetFormulaCalculationResultMutation } from '@univerjs/engine-formula';
import { SetRangeValuesMutation, SetWorksheetActiveOperation, SetWorksheetColWidthMutation } from '@univerjs/sheets';
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { Grid } from './Grid';

/** What shows another sheet, or other texts in this one. */
const CHANGING = new Set([
  SetFormulaCalculationResultMutation.id,
  SetRangeValuesMutation.id,
  SetWorksheetActiveOperation.id,
  SetWorksheetColWidthMutation.id,
]);

/** Rows whose height was set stay as they are. */
export function fitFrozenRows(grid: Grid): IDisposable {
  const heights = grid.engine.univer.__getInjector().get(AutoHeightController);
  let isWaiting = false;
  const fit = () => {
    isWaiting = false;
    const { sheet } = grid;
    const frozen = sheet.getFrozenRows();
    if (!grid.isDrawn || frozen < 1) return;
    const head = { startRow: 0, endRow: frozen - 1, startColumn: 0, endColumn: sheet.getMaxColumns() - 1 };
    const { redos } = heights.getUndoRedoParamsOfAutoHeight([head], sheet.getSheetId());
    for (const { id, params } of redos) grid.commands.syncExecuteCommand(id, params, { onlyLocal: true });
  };
  // Once for all changes of a command, when they are drawn.
  const later = () => {
    if (!isWaiting) setTimeout(fit);
    isWaiting = true;
  };
  later();
  return grid.commands.onCommandExecuted(({ id }) => {
    if (CHANGING.has(id)) later();
  });
}
