// A chart as a sheet stores it: its cells, options and place. Plain data.
import type { Area } from './Area';

export type ChartType = 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'SCATTER';

/** Which of the charted rows and columns are left out while they are hidden. */
export type HiddenStrategy = 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';

/** The cell whose upper left corner anchors the chart, counted from 0, and the distance from there in pixels. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartPlan {
  /** Null until the script has chosen one. */
  readonly type: ChartType | null;
  /** Side by side; the first column has the names for the others' values. */
  readonly ranges: readonly Area[];
  /** How many rows at the top name the columns; null detects it from the first row. */
  readonly headers: number | null;
  /** Whether rows are read as columns. */
  readonly transposed: boolean;
  readonly hidden: HiddenStrategy;
  /** What `setOption` was given, `legend.position` as `{legend: {position}}`; options that the workbench does not draw are kept too. */
  readonly options: Readonly<Record<string, unknown>>;
  /** Null until the script has chosen a place. */
  readonly anchor: ChartAnchor | null;
}

/** A chart on a sheet. */
export interface Chart extends ChartPlan {
  readonly id: number;
  readonly sheetId: string;
  readonly type: ChartType;
  readonly anchor: ChartAnchor;
}

/** What a script's new chart has before the script sets anything. */
export const NEW_CHART: ChartPlan = {
  type: null,
  ranges: [],
  headers: null,
  transposed: false,
  hidden: 'IGNORE_BOTH',
  options: {},
  anchor: null,
};

/** Google's default size of a chart, in pixels. */
const USUAL = { width: 600, height: 371 };

/** A chart's size in pixels. */
export function chartSize({ options }: Pick<ChartPlan, 'options'>): { width: number; height: number } {
  const pixels = (value: unknown, usual: number) => (typeof value === 'number' && value > 0 ? value : usual);
  return { width: pixels(options.width, USUAL.width), height: pixels(options.height, USUAL.height) };
}
