// Draws the texts of cells in place of Univer's own extension, which knows neither the direction of a text nor the depth of its letters.
import { CellValueType, HorizontalAlign, VerticalAlign, WrapStrategy, type ICellData, type Nullable } from '@univerjs/core';
import {
  DEFAULT_PADDING_DATA,
  DocSimpleSkeleton,
  Font,
  type Spreadsheet,
  type SpreadsheetSkeleton,
  type UniverRenderingContext,
} from '@univerjs/engine-render';
import { isFromRight } from '../mirror/isFromRight';
import { baseDirection } from './baseDirection';
import { placeText, type Extent, type PlacedLine } from './placeText';

type Context = Parameters<Font['_renderFontEachCell']>[0];
type Fonts = Parameters<Font['_renderFontEachCell']>[3];
type FontOfCell = Exclude<Context['fontCache'], null | undefined | void>;

/** The width of the arrow of a list, in pixels. */
const ARROW = 18;
/** What a number is shown as that does not fit. */
const TOO_WIDE = '###';
const ALIGNED: Readonly<Partial<Record<HorizontalAlign, 'left' | 'center' | 'right'>>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};
/** Letters that reach far below the line. */
const DEEP = 'پچجگy';

/** Whether a cell offers a list: its text is drawn here, beside the list's arrow. */
export type IsList = (unitId: string, sheetId: string, row: number, column: number) => boolean;

export class CellTexts extends Font {
  private readonly widths = new Map<string, number>();
  private readonly depths = new Map<string, number>();

  constructor(private readonly isList: IsList) {
    super();
  }

  override _renderFontEachCell(context: Context, row: number, column: number, fonts: Fonts): boolean {
    const font = fonts.getValue(row, column);
    if (!font) return true;
    const { ctx, spreadsheetSkeleton: skeleton, cellInfo } = context;
    const { isMerged, isMergedMainCell } = cellInfo;
    if (isMerged && !isMergedMainCell) return true;
    const mirrored = isFromRight(skeleton.worksheet);
    const box: Box = isMergedMainCell ? cellInfo.mergeInfo : cellInfo;
    ctx.save();
    // Rich and turned texts are Univer's to draw.
    if (font.documentSkeleton) {
      if (mirrored) ctx.transform(-1, 0, 0, 1, box.startX + box.endX, 0);
      super._renderFontEachCell(context, row, column, fonts);
    } else {
      if (mirrored) ctx.scale(-1, 1);
      this.drawText(context, row, column, font, { box, mirrored, isMerged: isMergedMainCell });
    }
    ctx.restore();
    return false;
  }

  /** In a mirrored sheet x runs from right to left, and the context is turned back: x is negative there, and grows to the right. */
  private drawText(context: Context, row: number, column: number, font: FontOfCell, place: Place): void {
    const { ctx, spreadsheetSkeleton: skeleton } = context;
    const { box, mirrored, isMerged } = place;
    const content = this.content(skeleton, row, column, font, place);
    if (!content) return;
    const { text, isNumber, direction, align, cell, isWrapped, staysInside } = content;
    const isSeen = isMerged || isInRanges(context, row, column);
    if (!isSeen && staysInside) return;

    ctx.font = font.fontString;
    ctx.direction = direction;
    ctx.textBaseline = 'alphabetic';
    ctx.fillStyle = font.style?.cl?.rgb ?? '#000000';
    const room = cell.right - cell.left;
    const lines = new DocSimpleSkeleton(text, font.fontString, isWrapped, room, Infinity).calculate();
    const isTooWide = lines.some((line) => this.width(ctx, font.fontString, line.text) > room);
    if (!isSeen && !isTooWide) return;
    const roomBeside = (side: 'left' | 'right', needed: number) =>
      staysInside ? 0 : freeBeside(skeleton, row, column, (side === 'right') === mirrored ? -1 : 1, needed);
    let top = this.top(ctx, font, box, lines);
    for (const line of lines) {
      const shown = isNumber && isTooWide ? TOO_WIDE : line.text;
      const width = this.width(ctx, font.fontString, shown);
      const placed = placeText({ width, cell, align, direction, roomBeside });
      if (isTooWide && !staysInside) this.clearGridlines(skeleton, row, column, placed.room, mirrored);
      ctx.save();
      ctx.beginPath();
      ctx.rect(placed.room.left - 1, box.startY, placed.room.right - placed.room.left + 2, box.endY - box.startY);
      ctx.clip();
      ctx.textAlign = placed.align;
      ctx.fillText(shown, placed.x, top + line.baseline);
      drawLines(ctx, font, leftOf(placed, width), width, top + line.baseline);
      ctx.restore();
      top += line.height;
    }
  }

  /** Has Univer draw no gridlines under a text that runs over other cells: it takes every text to run to the next column. */
  private clearGridlines(skeleton: SpreadsheetSkeleton, row: number, column: number, room: Extent, mirrored: boolean): void {
    const { columnWidthAccumulation: ends, overflowCache } = skeleton;
    const [from, to] = mirrored ? [-room.right, -room.left] : [room.left, room.right];
    const [first, last] = [ends.findIndex((end) => end > from), ends.findIndex((end) => end >= to)];
    if (first < 0 || last < 0) return;
    const [startColumn, endColumn] = [Math.min(first, column), Math.max(last, column)];
    const known = overflowCache.getValue(row, column);
    if (known?.startColumn === startColumn && known.endColumn === endColumn) return;
    skeleton.appendToOverflowCache(row, column, startColumn, endColumn);
    // They are drawn before the texts: the grid is drawn once more.
    requestAnimationFrame(() => (this.parent as Spreadsheet | undefined)?.makeDirty(true));
  }

  /** Undefined for a cell without a text to draw. */
  private content(
    { worksheet }: SpreadsheetSkeleton,
    row: number,
    column: number,
    font: FontOfCell,
    { box, mirrored, isMerged }: Place,
  ): Content | undefined {
    const { cellData, wrapStrategy, horizontalAlign } = font;
    const text = shownText(cellData);
    if (text === '' || box.endX <= box.startX || box.endY <= box.startY) return undefined;
    const isList = this.isList(worksheet.unitId, worksheet.getSheetId(), row, column);
    const { isSkip, leftOffset = 0, rightOffset = 0 } = cellData?.fontRenderExtension ?? {};
    if (isSkip && !isList) return undefined;

    const isNumber = holdsNumber(cellData) || holdsNumber(worksheet.getCellRaw(row, column));
    const direction = baseDirection(text, isNumber, mirrored);
    const [start, end] = [box.startX + leftOffset, box.endX - rightOffset - (isList ? ARROW : 0)];
    const { l, r } = { ...DEFAULT_PADDING_DATA, ...font.style?.pd };
    const whole: Extent = mirrored ? { left: -end, right: -start } : { left: start, right: end };
    const isWrapped = wrapStrategy === WrapStrategy.WRAP && !isNumber;
    return {
      text,
      isNumber,
      direction,
      align: ALIGNED[horizontalAlign] ?? usualAlignment(cellData, isNumber, direction, mirrored),
      cell: { left: whole.left + (l ?? 0), right: whole.right - (r ?? 0) },
      isWrapped,
      staysInside:
        isWrapped || isMerged || isNumber || isList || wrapStrategy === WrapStrategy.CLIP || leftOffset + rightOffset > 0,
    };
  }

  /** The top of the first line. Text moves up as far as its deepest letters need, so that they are seen in a low row. */
  private top(ctx: UniverRenderingContext, font: FontOfCell, box: Box, lines: readonly Line[]): number {
    const { t, b } = { ...DEFAULT_PADDING_DATA, ...font.style?.pd };
    const height = lines.reduce((sum, line) => sum + line.height, 0);
    const free = box.endY - box.startY - (t ?? 0) - (b ?? 0) - height;
    const above = font.verticalAlign === VerticalAlign.TOP ? 0 : font.verticalAlign === VerticalAlign.MIDDLE ? free / 2 : free;
    const top = box.startY + (t ?? 0) + above;
    const last = lines.at(-1);
    // Without enough room the first lines are shown.
    if (!last || height > box.endY - box.startY) return box.startY + (t ?? 0);
    const lowest = top + height - last.height + last.baseline + this.depth(ctx, font.fontString);
    return top - Math.max(0, lowest - (box.endY - 1));
  }

  private width(ctx: UniverRenderingContext, font: string, text: string): number {
    return remembered(this.widths, `${font}\n${text}`, () => ctx.measureText(text).width);
  }

  private depth(ctx: UniverRenderingContext, font: string): number {
    return remembered(this.depths, font, () => ctx.measureText(DEEP).actualBoundingBoxDescent);
  }
}

/** What a cell shows, and how. */
interface Content {
  readonly text: string;
  readonly isNumber: boolean;
  readonly direction: 'ltr' | 'rtl';
  readonly align: 'left' | 'center' | 'right';
  /** The cell without its padding. */
  readonly cell: Extent;
  readonly isWrapped: boolean;
  /** Whether the text never runs over the cells beside it. */
  readonly staysInside: boolean;
}

interface Place {
  readonly box: Box;
  readonly mirrored: boolean;
  readonly isMerged: boolean;
}

interface Box {
  readonly startX: number;
  readonly startY: number;
  readonly endX: number;
  readonly endY: number;
}

type Line = ReturnType<DocSimpleSkeleton['calculate']>[number];

const shownText = (cell: Nullable<ICellData>): string => (cell?.v === undefined || cell.v === null ? '' : displayed(cell));
/** Booleans are stored as 1 and 0. */
const displayed = ({ v, t }: ICellData): string =>
  t === CellValueType.BOOLEAN ? (v === true || Number(v) === 1 ? 'TRUE' : 'FALSE') : String(v);

const holdsNumber = (cell: Nullable<ICellData>): boolean =>
  cell?.t === CellValueType.NUMBER || (cell?.t === undefined && typeof cell?.v === 'number');

/** Whether a cell is among those that are drawn anew, or in sight. */
const isInRanges = ({ diffRanges, viewRanges }: Context, row: number, column: number): boolean =>
  (diffRanges?.length > 0 ? diffRanges : viewRanges).some(
    ({ startRow, endRow, startColumn, endColumn }) =>
      row >= startRow && row <= endRow && column >= startColumn && column <= endColumn,
  );

const leftOf = ({ x, align }: PlacedLine, width: number) =>
  align === 'left' ? x : align === 'right' ? x - width : x - width / 2;

/** The line under a text and the one through it. */
function drawLines(ctx: UniverRenderingContext, { style }: FontOfCell, left: number, width: number, baseline: number): void {
  if (style?.ul?.s) ctx.fillRect(left, baseline + 2, width, 1);
  if (style?.st?.s) ctx.fillRect(left, baseline - ((style.fs ?? 10) * 4) / 3 / 3, width, 1);
}

/** Numbers are on the side where columns end; a text is where its reading begins. */
function usualAlignment(
  cell: Nullable<ICellData>,
  isNumber: boolean,
  direction: 'ltr' | 'rtl',
  mirrored: boolean,
): 'left' | 'center' | 'right' {
  if (cell?.t === CellValueType.BOOLEAN) return 'center';
  if (isNumber) return mirrored ? 'left' : 'right';
  return direction === 'rtl' ? 'right' : 'left';
}

/** The pixels of blank cells beside a cell, no more of them than needed. */
function freeBeside(
  { worksheet, columnWidthAccumulation }: SpreadsheetSkeleton,
  row: number,
  from: number,
  step: 1 | -1,
  needed: number,
) {
  let free = 0;
  for (let column = from + step; free < needed && column >= 0 && column < columnWidthAccumulation.length; column += step) {
    const cell = worksheet.getCell(row, column);
    const isBlank = (cell?.v === undefined || cell.v === null || cell.v === '') && !cell?.p;
    if (!isBlank || worksheet.getMergedCell(row, column)) break;
    free += (columnWidthAccumulation[column] ?? 0) - (columnWidthAccumulation[column - 1] ?? 0);
  }
  return free;
}

/** More than a screen holds: then the oldest measures are of no use. */
const MOST_REMEMBERED = 20_000;

function remembered(known: Map<string, number>, key: string, measure: () => number): number {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= MOST_REMEMBERED) known.clear();
  const now = measure();
  known.set(key, now);
  return now;
}
