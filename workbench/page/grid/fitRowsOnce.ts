// While a script runs, Univer would measure all rows of a sheet at each change of a column's width. They are measured once, at its end.
import type { IRange } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/sheets-ui';
import type { Grid } from './Grid';

/** Runs some work, and fits the rows of all sheets that it changed when it has ended or failed. */
export type FitRowsOnce = <T>(work: () => T) => T;

/** `rowsOf` is how many rows of a sheet have content: the blank rows below keep their height. */
export function fitRowsOnce(grid: Grid, rowsOf: (sheetId: string) => number): FitRowsOnce {
  const heights = grid.engine.univer.__getInjector().get(AutoHeightController);
  const measure = heights.getUndoRedoParamsOfAutoHeight.bind(heights);
  let waiting: Map<string, IRange[]> | undefined;
  heights.getUndoRedoParamsOfAutoHeight = (ranges, sheetId, before) => {
    if (!waiting || sheetId === undefined) return measure(ranges, sheetId, before);
    waiting.set(sheetId, [...(waiting.get(sheetId) ?? []), ...ranges]);
    return { redos: [], undos: [] };
  };
  return (work) => {
    if (waiting) return work();
    const changed = (waiting = new Map<string, IRange[]>());
    try {
      return work();
    } finally {
      waiting = undefined;
      for (const [sheetId, ranges] of changed) {
        if (!grid.engine.workbook.getSheetBySheetId(sheetId)) continue; // the script has deleted it
        const last = rowsOf(sheetId) - 1;
        const filled = ranges
          .filter(({ startRow }) => startRow <= last)
          .map((range) => ({ ...range, endRow: Math.min(range.endRow, last) }));
        for (const { id, params } of measure(filled, sheetId).redos)
          grid.commands.syncExecuteCommand(id, params, { onlyLocal: true });
      }
    }
  };
}
