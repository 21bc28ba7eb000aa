// The page's interface for browser tests, as `window.workbench`: the grid is a canvas, whose cells a selector cannot find.
import { displayValues } from '../host/document/displayValues';
import { readA1 } from '../host/document/a1';
import type { Session } from './Session';

export interface WorkbenchForTests {
  /** What a cell of the shown sheet shows, by its A1 name. */
  shown(cell: string): string;
  /** The text that the grid draws in a cell. */
  drawn(cell: string): string;
  /** A cell's formula; '' without a formula. */
  formula(cell: string): string;
  /** The middle of a cell in the window; scrolls it into view first. */
  middle(cell: string): Promise<{ x: number; y: number }>;
  /** The name of the active cell. */
  active(): string;
  sheets(): string[];
  shownSheet(): string;
  /** Whether everything is saved. */
  isSaved(): boolean;
}

export function forTests(session: Session): WorkbenchForTests {
  const { grid, host } = session;
  const place = (cell: string) => {
    const found = readA1(cell);
    if (found?.row === undefined || found.column === undefined) throw new Error(`${cell} is not a cell.`);
    return { sheetId: grid.sheet.getSheetId(), row: found.row, column: found.column };
  };
  return {
    shown: (cell) => displayValues(host.document, { ...place(cell), rows: 1, columns: 1 })[0]?.[0] ?? '',
    drawn: (cell) => {
      const { row, column } = place(cell);
      return String(grid.sheet.getSheet().getCell(row, column)?.v ?? '');
    },
    formula: (cell) => {
      const { sheetId, row, column } = place(cell);
      return grid.engine.formula(sheetId, row, column);
    },
    middle: async (cell) => {
      const { row, column } = place(cell);
      const isSeen = () => {
        const { left, top, width, height } = grid.box({ row, column });
        const view = grid.canvas.getBoundingClientRect();
        const [before, after] = grid.isMirrored ? [12, 0] : [0, 12];
        const isAcross = left >= view.left + before && left + width <= view.right - after;
        return isAcross && top >= view.top && top + height <= view.bottom - 12;
      };
      if (!isSeen()) {
        grid.sheet.scrollToCell(row, column, 0);
        for (let drawn = 0; drawn < 5; drawn++) await new Promise(requestAnimationFrame);
      }
      const { left, top, width, height } = grid.box({ row, column });
      return { x: left + width / 2, y: top + height / 2 };
    },
    active: () => session.selection.selected.value.name,
    sheets: () => grid.engine.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    shownSheet: () => grid.sheet.getSheetName(),
    isSaved: () => session.saving.state.value.kind === 'saved',
  };
}
