// Remembers the selection of each sheet and the scroll position of the shown one, and restores them after the add-on ran.
import type { IRange } from '@univerjs/core';
import { SetFrozenMutation, SetSelectionsOperation, SheetsSelectionsService } from '@univerjs/sheets';
import type { Grid } from './Grid';

const SCROLL = 'sheet.operation.set-scroll';

/**
 * Univer selects what it inserts, deletes or moves, and scrolls there; Google does not move the user. The returned function restores the
 * selection of every sheet but the given ones, whose cells the script itself activated.
 */
export function keepPlaces(grid: Grid): (activated: ReadonlySet<string>, hasWritten: boolean) => void {
  const { univer, workbook } = grid.engine;
  const unitId = workbook.getId();
  const selections = univer.__getInjector().get(SheetsSelectionsService).getWorkbookSelections(unitId);
  const selected = new Map(
    workbook
      .getSheets()
      .map((sheet) => [sheet.getSheetId(), structuredClone(selections.getSelectionsOfWorksheet(sheet.getSheetId()))]),
  );
  const shown = grid.sheet.getSheetId();
  const scroll = grid.isDrawn ? grid.sheet.getScrollState() : undefined;

  return (activated, hasWritten) => {
    drawFreeze(grid, hasWritten);
    for (const sheet of workbook.getSheets()) {
      const subUnitId = sheet.getSheetId();
      // A new sheet, or a sheet that was never shown, had no selection. Univer may have selected what the script inserted.
      const before = selected.get(subUnitId) ?? [];
      const isShown = subUnitId === grid.sheet.getSheetId();
      if (activated.has(subUnitId) || selections.getSelectionsOfWorksheet(subUnitId).length === 0) continue;
      // On the shown sheet, nothing was selected only before the grid was first drawn: the script's own choice stays.
      if (isShown && before.length === 0) continue;
      const inside = before.filter(({ range }) => isInside(range, sheet.getMaxRows(), sheet.getMaxColumns()));
      if (inside.length === 0) {
        if (isShown) grid.select({ sheetId: subUnitId, row: 0, column: 0 });
        else selections.setSelectionsOfWorksheet(subUnitId, []);
      } else if (JSON.stringify(inside) !== JSON.stringify(selections.getSelectionsOfWorksheet(subUnitId))) {
        if (isShown) grid.commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId, selections: inside });
        else selections.setSelectionsOfWorksheet(subUnitId, inside);
      }
    }
    const isShownStill = shown === grid.sheet.getSheetId() && !activated.has(shown);
    if (scroll && isShownStill && isWithin(scroll, grid))
      grid.commands.syncExecuteCommand(SCROLL, { unitId, sheetId: shown, ...scroll });
    grid.leaveHidden();
    if (grid.isDrawn && activated.has(grid.sheet.getSheetId())) grid.reveal();
  };
}

/** The script may have deleted the rows or columns at the scroll position. */
const isWithin = (scroll: { sheetViewStartRow: number; sheetViewStartColumn: number }, { sheet }: Grid) =>
  scroll.sheetViewStartRow < sheet.getMaxRows() && scroll.sheetViewStartColumn < sheet.getMaxColumns();

/** Whole rows and columns have no ends of their own. */
const isInside = ({ startRow, startColumn, endRow, endColumn }: IRange, rows: number, columns: number) =>
  ![startRow, endRow].some((row) => row >= rows) && ![startColumn, endColumn].some((column) => column >= columns);

/**
 * Univer may draw the frozen rows and columns of a sheet that the script changed, so those of the shown sheet are set again. After a
 * script that wrote, this also redraws spilled arrays. After a script that only read, it is only drawing and not a change to save.
 */
function drawFreeze(grid: Grid, hasWritten: boolean): void {
  const { startRow, startColumn, xSplit, ySplit } = grid.sheet.getSheet().getFreeze();
  const unitId = grid.engine.workbook.getId();
  const frozen = { unitId, subUnitId: grid.sheet.getSheetId(), startRow, startColumn, xSplit, ySplit, resetScroll: false };
  grid.commands.syncExecuteCommand(SetFrozenMutation.id, frozen, { onlyLocal: !hasWritten });
}
