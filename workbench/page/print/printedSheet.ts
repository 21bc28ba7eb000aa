// A sheet as a page to print: as wide as the paper, and no larger than on the screen.
import { asArea, type Area } from '../../host/document/Area';
import type { Chart } from '../../host/document/Chart';
import { chartSize } from '../../host/document/Chart';
import { textOption } from '../../host/document/chartOptions';
import { displayValues } from '../../host/document/displayValues';
import type { Document } from '../../host/document/Document';
import { readRules } from '../../host/document/validations';
import { baseDirection } from '../cells/baseDirection';
import { alignment, edge, length, look, shownStyle, wraps } from './cellLook';
import { printedArea, type Line } from './printedArea';

/** The padding of a cell, both sides together, in pixels. */
const PADDING = { across: 6, down: 4 };
const GRIDLINE = '1px solid #d9d9d9';

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The whole page as HTML. `picture` gives a chart as an image's address; the frozen rows are repeated on each page. */
export function printedSheet(document: Document, sheetId: string, title: string, picture: (chart: Chart) => string): string {
  const { rows, columns } = printedArea(document, sheetId);
  const width = Math.max(
    1,
    columns.reduce((sum, { size }) => sum + size, 0),
  );
  const direction = document.isRightToLeft(sheetId) ? 'rtl' : 'ltr';
  const frozen = document.sheet(sheetId).getFrozenRows();
  const cells = new PrintedCells(document, sheetId, rows, columns, picture);
  const part = (name: string, lines: readonly Line[]) =>
    lines.length === 0 ? '' : `<${name}>${lines.map((line) => cells.row(line)).join('\n')}</${name}>`;
  return `<!doctype html>
<html dir="${direction}"><head><meta charset="utf-8"><title>${escaped(title)}</title>
<link rel="stylesheet" href="/page/fonts.css">
<style>
@page { margin: 12mm }
:root { --pixel: min(100vw / ${width}, 1px); font-family: Arial, Vazirmatn, sans-serif; -webkit-print-color-adjust: exact; print-color-adjust: exact }
body { margin: 0 }
table { table-layout: fixed; border-collapse: collapse; width: ${length(width)}; line-height: 1.2 }
tr { break-inside: avoid }
td { position: relative; overflow: hidden; padding: ${length(PADDING.down / 2)} ${length(PADDING.across / 2)}; white-space: pre }
td.over { overflow: visible }
td.wrapped { white-space: pre-wrap; overflow-wrap: break-word }
td > div { overflow: hidden }
td.over > div { width: max-content }
td > img { position: absolute; z-index: 1 }
</style></head><body>
<table><colgroup>${columns.map(({ size }) => `<col style="width:${length(size)}">`).join('')}</colgroup>
${part(
  'thead',
  rows.filter(({ index }) => index < frozen),
)}
${part(
  'tbody',
  rows.filter(({ index }) => index >= frozen),
)}
</table></body></html>`;
}

class PrintedCells {
  private readonly texts: readonly (readonly string[])[];
  private readonly checkboxes: readonly (readonly boolean[])[];
  private readonly merges: readonly Area[];
  private readonly gridline: string;
  private readonly isRightToLeft: boolean;

  constructor(
    private readonly document: Document,
    private readonly sheetId: string,
    private readonly rows: readonly Line[],
    private readonly columns: readonly Line[],
    private readonly picture: (chart: Chart) => string,
  ) {
    const sheet = document.sheet(sheetId);
    const end = (lines: readonly Line[]) => (lines.at(-1)?.index ?? -1) + 1;
    const area = { sheetId, row: 0, column: 0, rows: end(rows), columns: end(columns) };
    this.texts = displayValues(document, area);
    this.checkboxes = readRules(document, area).map((line) => line.map((rule) => rule?.criteria === 'CHECKBOX'));
    this.merges = sheet
      .getSheet()
      .getMergeData()
      .map((range) => asArea(sheetId, range));
    this.gridline = sheet.hasHiddenGridLines() ? 'none' : GRIDLINE;
    this.isRightToLeft = document.isRightToLeft(sheetId);
  }

  row(row: Line): string {
    const cells = this.columns.map((column) => this.cell(row.index, column.index)).join('');
    return `<tr style="height:${length(row.size)}">${cells}</tr>`;
  }

  /** '' for a cell that a merged one covers. */
  private cell(row: number, column: number): string {
    const merged = this.merges.find((area) => holds(area, row, column));
    const covered = merged ?? { sheetId: this.sheetId, row, column, rows: 1, columns: 1 };
    const [rows, columns] = [within(this.rows, covered.row, covered.rows), within(this.columns, covered.column, covered.columns)];
    // The first shown cell represents a merged cell whose own first row or column is hidden.
    if (rows[0]?.index !== row || columns[0]?.index !== column) return '';
    const style = shownStyle(this.document, this.sheetId, covered.row, covered.column);
    const text = this.text(covered.row, covered.column);
    const aligned = alignment(style) ?? this.usualAlignment(covered.row, covered.column);
    const isNumber = typeof this.document.value(this.sheetId, covered.row, covered.column) === 'number';
    const direction = baseDirection(text, isNumber, this.isRightToLeft);
    const room = wraps(style) || text === '' ? 0 : this.roomBeside(covered, aligned, direction);
    const charts = this.charts(rows, columns);
    const kind = [wraps(style) && 'wrapped', (room > 0 || charts !== '') && 'over'].filter(Boolean).join(' ');
    const spans = `${rows.length > 1 ? ` rowspan="${rows.length}"` : ''}${columns.length > 1 ? ` colspan="${columns.length}"` : ''}`;
    const css = [...look(style), ...this.borders(covered), `text-align:${aligned}`].join(';');
    const inner = `<div style="${this.limits(rows, columns, room, merged !== undefined)}">${escaped(text)}</div>`;
    return `<td${spans}${kind && ` class="${kind}"`} dir="${direction}" style="${escaped(css)}">${text && inner}${charts}</td>`;
  }

  /** Where a text is cut off: it makes its row higher, as on the screen, unless its cell is merged. */
  private limits(rows: readonly Line[], columns: readonly Line[], room: number, isMerged: boolean): string {
    const width = `max-width:${length(sum(columns) + room - PADDING.across)}`;
    return isMerged ? `${width};max-height:${length(sum(rows) - PADDING.down)}` : width;
  }

  private text(row: number, column: number): string {
    const text = this.texts[row]?.[column] ?? '';
    if (!this.checkboxes[row]?.[column]) return text;
    return text === 'TRUE' ? '☑' : '☐';
  }

  private usualAlignment(row: number, column: number): string {
    const value = this.document.value(this.sheetId, row, column);
    if (typeof value === 'number') return this.isRightToLeft ? 'left' : 'right';
    return typeof value === 'boolean' || this.checkboxes[row]?.[column] ? 'center' : 'start';
  }

  /** How many pixels of blank cells a text may run over beside its own; texts only, and only from their beginning. */
  private roomBeside(area: Area, aligned: string, direction: 'ltr' | 'rtl'): number {
    const beginsAt = direction === 'rtl' ? 'right' : 'left';
    if (typeof this.document.value(this.sheetId, area.row, area.column) !== 'string') return 0;
    if (aligned !== 'start' && aligned !== beginsAt) return 0;
    const isForward = (direction === 'rtl') === this.isRightToLeft;
    const beside = this.columns.filter(({ index }) => (isForward ? index >= area.column + area.columns : index < area.column));
    const nearest = isForward ? beside : [...beside].reverse();
    const end = nearest.findIndex(
      ({ index }) => this.text(area.row, index) !== '' || this.merges.some((merged) => holds(merged, area.row, index)),
    );
    return sum(end < 0 ? nearest : nearest.slice(0, end));
  }

  /** A sheet from right to left is mirrored as a whole: what scripts call the left border is on the side of the column before. */
  private borders({ row, column, rows, columns }: Area): string[] {
    const [lastRow, lastColumn] = [row + rows - 1, column + columns - 1];
    const own = (r: number, c: number) => (r < 0 || c < 0 ? undefined : shownStyle(this.document, this.sheetId, r, c).bd);
    const [start, end] = this.isRightToLeft ? ['right', 'left'] : ['left', 'right'];
    const [first, last] = [own(row, column), own(lastRow, lastColumn)];
    return [
      `border-top:${edge(first?.t, own(row - 1, column)?.b, this.gridline)}`,
      `border-bottom:${edge(last?.b, own(lastRow + 1, column)?.t, this.gridline)}`,
      `border-${start}:${edge(first?.l, own(row, column - 1)?.r, this.gridline)}`,
      `border-${end}:${edge(last?.r, own(row, lastColumn + 1)?.l, this.gridline)}`,
    ];
  }

  /** The charts anchored to a cell's rows and columns, including hidden ones just before them. */
  private charts(rows: readonly Line[], columns: readonly Line[]): string {
    const side = this.isRightToLeft ? 'right' : 'left';
    return this.document.charts
      .onSheet(this.sheetId)
      .map((chart) => ({
        chart,
        down: above(this.rows, rows, chart.anchor.row),
        across: above(this.columns, columns, chart.anchor.column),
      }))
      .map(({ chart, down, across }) => {
        if (down === undefined || across === undefined) return '';
        const { width, height } = chartSize(chart);
        const place = `top:${length(down + chart.anchor.offsetY)};${side}:${length(across + chart.anchor.offsetX)}`;
        const alt = escaped(textOption(chart.options, 'title') ?? '');
        return `<img alt="${alt}" src="${this.picture(chart)}" style="${place};width:${length(width)};height:${length(height)}">`;
      })
      .join('');
  }
}

const holds = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
const within = (lines: readonly Line[], first: number, count: number) =>
  lines.filter(({ index }) => index >= first && index < first + count);
const sum = (lines: readonly Line[]) => lines.reduce((total, { size }) => total + size, 0);

/**
 * The distance in pixels from a cell's start to an anchor; undefined for an anchor elsewhere. A hidden anchor moves to the next shown row
 * or column.
 */
function above(all: readonly Line[], own: readonly Line[], anchor: number): number | undefined {
  const shown = all.find(({ index }) => index >= anchor);
  const at = own.findIndex(({ index }) => index === shown?.index);
  return at < 0 ? undefined : sum(own.slice(0, at));
}
