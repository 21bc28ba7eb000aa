// Draws a cell whose validation offers a list as its text with an arrow, as Google draws what a script made, and not as a chip.
import { DataValidationRenderMode, DataValidationType, type IDisposable } from '@univerjs/core';
import { AddDataValidationMutation, type IAddDataValidationMutationParams } from '@univerjs/data-validation';
import type { Grid } from './Grid';

export function drawListsWithArrows(grid: Grid): IDisposable {
  return grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== AddDataValidationMutation.id) return;
    const { rule } = params as IAddDataValidationMutationParams;
    for (const one of Array.isArray(rule) ? rule : [rule]) {
      if (one.type === String(DataValidationType.LIST)) one.renderMode ??= DataValidationRenderMode.ARROW;
    }
  });
}
