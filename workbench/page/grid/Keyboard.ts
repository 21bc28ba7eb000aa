// Moves the selection as Enter and Tab do after a cell was entered.
import { Direction } from '@univerjs/core';
import { KeyCode } from '@univerjs/ui';
import type { CellPlace, Grid } from './Grid';

export type Move = 'up' | 'down' | 'left' | 'right' | 'none';

const UNIVERS = {
  up: { direction: Direction.UP, keycode: KeyCode.ENTER },
  down: { direction: Direction.DOWN, keycode: KeyCode.ENTER },
  left: { direction: Direction.LEFT, keycode: KeyCode.TAB },
  right: { direction: Direction.RIGHT, keycode: KeyCode.TAB },
} as const;
const STEPS = { up: -1, down: 1, left: -1, right: 1 } as const;

export class Keyboard {
  /** The cell that Tab reached, and the column where it began: Enter returns to that column, one row down. */
  private tabbed: { readonly to: CellPlace; readonly from: number } | undefined;

  constructor(private readonly grid: Grid) {}

  /** Among several selected cells it goes from one to the next, as Univer does. */
  async move(move: Move): Promise<void> {
    if (move === 'none') return;
    const { rows, columns } = this.grid.selection();
    const place = this.grid.activeCell();
    if (rows * columns > 1) {
      await this.grid.engine.api.executeCommand('sheet.command.move-selection-enter-tab', UNIVERS[move]);
      return;
    }
    const run = this.tabbed && same(this.tabbed.to, place) ? this.tabbed : undefined;
    const isAcross = move === 'left' || move === 'right';
    const to = isAcross
      ? { ...place, column: this.next(place.column, STEPS[move], 'column') }
      : { ...place, row: this.next(place.row, STEPS[move], 'row'), column: run?.from ?? place.column };
    this.tabbed = isAcross ? { to, from: run?.from ?? place.column } : undefined;
    this.grid.select(to);
  }

  /** The next shown row or column; the current one at the edge. */
  private next(from: number, step: 1 | -1, kind: 'row' | 'column'): number {
    const sheet = this.grid.sheet.getSheet();
    const count = kind === 'row' ? sheet.getRowCount() : sheet.getColumnCount();
    for (let to = from + step; to >= 0 && to < count; to += step) {
      if (kind === 'row' ? sheet.getRowVisible(to) : sheet.getColVisible(to)) return to;
    }
    return from;
  }
}

const same = (one: CellPlace, other: CellPlace) =>
  one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
