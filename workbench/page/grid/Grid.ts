// The page's interface to Univer's screen: the selection, the place of a cell, the focus.
import { ICommandService, IUndoRedoService, type IDisposable } from '@univerjs/core';
import { ILayoutService, IShortcutService } from '@univerjs/ui';
import type { Engine } from '../../engine/Engine';
import type { FWorksheet } from '../../engine/univer';
import { isFromRight } from '../mirror/isFromRight';

export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** The zoom factor of the sheet. */
  readonly zoom: number;
}

export interface SelectedArea extends CellPlace {
  readonly rows: number;
  readonly columns: number;
}

/** How much of the grid's edge its scrollbars take, in pixels. */
const SCROLLBAR = 12;

export class Grid {
  constructor(readonly engine: Engine) {}

  get sheet(): FWorksheet {
    return this.engine.workbook.getActiveSheet();
  }

  /** The active cell. */
  activeCell(): CellPlace {
    const range = this.engine.workbook.getActiveCell();
    return { sheetId: this.sheet.getSheetId(), row: range?.getRow() ?? 0, column: range?.getColumn() ?? 0 };
  }

  /** The selected cells, including the active one. */
  selection(): SelectedArea {
    const range = this.engine.workbook.getActiveRange();
    const { sheetId, row, column } = this.activeCell();
    if (!range) return { sheetId, row, column, rows: 1, columns: 1 };
    return { sheetId, row: range.getRow(), column: range.getColumn(), rows: range.getHeight(), columns: range.getWidth() };
  }

  select({ sheetId, row, column }: CellPlace): void {
    const sheet = this.engine.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    if (sheetId !== this.sheet.getSheetId()) this.engine.workbook.setActiveSheet(sheet);
    sheet.getRange(row, column).activate();
  }

  /** Moves from a hidden active cell to the next shown cell. */
  leaveHidden(): void {
    const { sheetId, row, column } = this.activeCell();
    const sheet = this.sheet.getSheet();
    let [shownRow, shownColumn] = [row, column];
    while (!sheet.getRowVisible(shownRow) && shownRow + 1 < sheet.getRowCount()) shownRow++;
    while (!sheet.getColVisible(shownColumn) && shownColumn + 1 < sheet.getColumnCount()) shownColumn++;
    if (shownRow !== row || shownColumn !== column) this.select({ sheetId, row: shownRow, column: shownColumn });
  }

  /** Scrolls to the active cell unless it is in sight. */
  reveal(): void {
    const { row, column } = this.activeCell();
    const [cell, pane] = [this.box({ row, column }), this.pane({ row, column })];
    const isInSight =
      (this.isMirrored
        ? cell.left + cell.width <= pane.left + pane.width + 1 && cell.left + cell.width > pane.left
        : cell.left >= pane.left - 1 && cell.left < pane.left + pane.width) &&
      cell.top >= pane.top - 1 &&
      cell.top < pane.top + pane.height;
    if (!isInSight) this.sheet.scrollToCell(row, column);
  }

  scrollToStart(): void {
    const start = { sheetViewStartRow: 0, sheetViewStartColumn: 0, offsetX: 0, offsetY: 0 };
    const place = { unitId: this.engine.workbook.getId(), sheetId: this.sheet.getSheetId() };
    this.commands.syncExecuteCommand('sheet.operation.set-scroll', { ...place, ...start });
  }

  /** The place of a cell of the shown sheet in the window. */
  box({ row, column }: Pick<CellPlace, 'row' | 'column'>): Box {
    const { left, right, top } = this.canvas.getBoundingClientRect();
    const rect = this.sheet.getRange(row, column).getCellRect();
    const scroll = this.sheet.getScrollState();
    const zoom = this.sheet.getZoom();
    const scrolledLeft =
      this.sheet.getRange(0, scroll.sheetViewStartColumn).getCellRect().left - this.sheet.getRange(0, 0).getCellRect().left;
    const scrolledTop =
      this.sheet.getRange(scroll.sheetViewStartRow, 0).getCellRect().top - this.sheet.getRange(0, 0).getCellRect().top;
    const { frozenRows, frozenColumns } = {
      frozenRows: this.sheet.getFrozenRows(),
      frozenColumns: this.sheet.getFrozenColumns(),
    };
    const x = column < frozenColumns ? rect.left : rect.left - scrolledLeft - scroll.offsetX;
    const y = row < frozenRows ? rect.top : rect.top - scrolledTop - scroll.offsetY;
    const [width, height] = [rect.width * zoom, rect.height * zoom];
    return { left: this.isMirrored ? right - x * zoom - width : left + x * zoom, top: top + y * zoom, width, height, zoom };
  }

  /** The part of the window in which a cell moves when the sheet is scrolled: beside the headers and what is frozen before it. */
  pane({ row, column }: Pick<CellPlace, 'row' | 'column'>): Omit<Box, 'zoom'> {
    const { left, top, right, bottom } = this.canvas.getBoundingClientRect();
    const [frozenRows, frozenColumns] = [this.sheet.getFrozenRows(), this.sheet.getFrozenColumns()];
    const first = this.sheet
      .getRange(row < frozenRows ? 0 : frozenRows, column < frozenColumns ? 0 : frozenColumns)
      .getCellRect();
    const zoom = this.sheet.getZoom();
    const [x, y] = [first.left * zoom, first.top * zoom];
    const [width, height] = [Math.max(0, right - left - x - SCROLLBAR), Math.max(0, bottom - top - y - SCROLLBAR)];
    return { left: this.isMirrored ? left + SCROLLBAR : left + x, top: top + y, width, height };
  }

  /** Whether a point of the window lies in the active cell. */
  activeHolds(x: number, y: number): boolean {
    const { left, top, width, height } = this.box(this.activeCell());
    return x >= left && x <= left + width && y >= top && y <= top + height;
  }

  /** Whether the shown sheet runs from right to left. */
  get isMirrored(): boolean {
    return isFromRight(this.sheet.getSheet());
  }

  get isDrawn(): boolean {
    return document.getElementById(this.canvasId) !== null;
  }

  private get canvasId(): string {
    return `univer-sheet-main-canvas_${this.engine.workbook.getId()}`;
  }

  get canvas(): HTMLCanvasElement {
    const canvas = document.getElementById(this.canvasId);
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error('The grid is not drawn yet.');
    return canvas;
  }

  /** Draws what was calculated: Univer does not see by itself where a formula's result spilled to. */
  redraw(): void {
    if (!this.isDrawn) return;
    this.canvas.closest('#grid')?.classList.toggle('from-right', this.isMirrored);
    this.sheet.refreshCanvas();
  }

  /** Focuses the grid. */
  focus(): void {
    this.engine.univer.__getInjector().get(ILayoutService).focus();
  }

  /** Whether an element is the hidden one through which Univer hears the keyboard. */
  hears(element: EventTarget | null): boolean {
    return element instanceof HTMLElement && element.isContentEditable && element.id.startsWith('__editor_');
  }

  /** How many steps the user can undo. */
  undoSteps(): number {
    let steps = 0;
    this.undo.undoRedoStatus$.subscribe(({ undos }) => (steps = undos)).unsubscribe();
    return steps;
  }

  forgetUndo(): void {
    this.undo.clearUndoRedo(this.engine.workbook.getId());
  }

  private get undo(): IUndoRedoService {
    return this.engine.univer.__getInjector().get(IUndoRedoService);
  }

  /** Univer's own keyboard shortcuts rest until the result is disposed. */
  restShortcuts(): IDisposable {
    return this.engine.univer.__getInjector().get(IShortcutService).forceDisable();
  }

  get commands(): ICommandService {
    return this.engine.univer.__getInjector().get(ICommandService);
  }
}
