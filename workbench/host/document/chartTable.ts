// What a chart shows: its cells as named columns of numbers.
import type { Area } from './Area';
import { cellsOf } from './Area';
import { shownPatternAt } from './cells';
import type { ChartPlan, HiddenStrategy } from './Chart';
import { displayValues } from './displayValues';
import type { Document } from './Document';

export interface ChartSeries {
  /** '' without a header. */
  readonly name: string;
  /** One per row; null where the cell is not a number. */
  readonly values: readonly (number | null)[];
}

export interface ChartTable {
  /** The name of each row, as its cell shows it. */
  readonly labels: readonly string[];
  /** The first column as numbers, by which a scatter chart places its points. */
  readonly positions: readonly (number | null)[];
  readonly series: readonly ChartSeries[];
  /** The number formats of the measured values and of the positions; '' without formats. */
  readonly valueFormat: string;
  readonly positionFormat: string;
}

interface Cell {
  readonly text: string;
  readonly number: number | null;
  readonly format: string;
}

const BLANK: Cell = { text: '', number: null, format: '' };

/** Rows that are blank altogether are left out; the first column has the names of the rows unless it is the only column. */
export function chartTable(document: Document, plan: ChartPlan): ChartTable {
  const parts = plan.ranges.map((area) => cells(document, area, plan.hidden));
  const height = Math.max(0, ...parts.map((part) => part.length));
  const beside = Array.from({ length: height }, (_, row) =>
    parts.flatMap((part) => part[row] ?? Array.from({ length: part[0]?.length ?? 0 }, () => BLANK)),
  );
  const rows = (plan.transposed ? turned(beside) : beside).filter((line) => line.some(({ text }) => text !== ''));
  const headers = plan.headers ?? (looksLikeHeader(rows) ? 1 : 0);
  const [heads, body] = [rows.slice(0, headers), rows.slice(headers)];
  const width = rows[0]?.length ?? 0;
  const named = width > 1 && plan.options.useFirstColumnAsDomain !== false;
  const column = (index: number) => body.map((line) => line[index] ?? BLANK);
  const series = Array.from({ length: named ? width - 1 : width }, (_, index) => index + (named ? 1 : 0));
  return {
    labels: named ? column(0).map(({ text }) => text) : body.map((_, index) => String(index + 1)),
    positions: named ? column(0).map(({ number }) => number) : body.map((_, index) => index + 1),
    series: series.map((index) => ({
      name: heads
        .map((line) => line[index]?.text ?? '')
        .join(' ')
        .trim(),
      values: column(index).map(({ number }) => number),
    })),
    valueFormat: series.flatMap(column).find(({ number }) => number !== null)?.format ?? '',
    positionFormat: named ? (column(0).find(({ number }) => number !== null)?.format ?? '') : '',
  };
}

/** The cells of a range without hidden cells that the chart ignores. */
function cells(document: Document, area: Area, hidden: HiddenStrategy): Cell[][] {
  const sheet = document.sheet(area.sheetId).getSheet();
  const texts = displayValues(document, area);
  const leavesRows = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_ROWS';
  const leavesColumns = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_COLUMNS';
  return cellsOf(area, (row, column) => ({ row, column }))
    .filter(([first]) => !leavesRows || !first || sheet.getRowVisible(first.row))
    .map((line) =>
      line
        .filter(({ column }) => !leavesColumns || sheet.getColVisible(column))
        .map(({ row, column }) => {
          const value = document.value(area.sheetId, row, column);
          const text = texts[row - area.row]?.[column - area.column] ?? '';
          const number = typeof value === 'number' ? value : null;
          return { text, number, format: (number !== null && shownPatternAt(document, area.sheetId, row, column)) || '' };
        }),
    );
}

const turned = (rows: readonly (readonly Cell[])[]): Cell[][] =>
  (rows[0] ?? []).map((_, column) => rows.map((line) => line[column] ?? BLANK));

/** Whether the first row has texts over columns of numbers. */
const looksLikeHeader = ([first = [], second = []]: readonly (readonly Cell[])[]) =>
  first.some(({ text, number }, column) => text !== '' && number === null && typeof second[column]?.number === 'number');
