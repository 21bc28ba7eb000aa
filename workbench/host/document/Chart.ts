// A chart as a sheet keeps it: what it shows of which cells, how, and where it floats. Plain data.
import type { Area } from './Area';

export type ChartType = 'BAR' | 'COLUMN' | 'COMBO' | 'LINE' | 'SCATTER';

/** Which of the charted rows and columns are left out while they are hidden. */
export type HiddenStrategy = 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';

/** The cell whose upper left corner the chart hangs on, counted from 0, and how many pixels it is away from there. */
export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

export interface ChartPlan {
  /** Null until the script has chosen one. */
  readonly type: ChartType | null;
  /** Side by side; the first column names what the others measure. */
  readonly ranges: readonly Area[];
  /** How many rows at the top name the columns; null leaves it to the look of the first row. */
  readonly headers: number | null;
  /** Whether rows are read as columns. */
  readonly transposed: boolean;
  readonly hidden: HiddenStrategy;
  /** What `setOption` was given, `legend.position` as `{legend: {position}}`; options that nobody here draws are kept too. */
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

export const NEW_CHART: ChartPlan = {
  type: null,
  ranges: [],
  headers: null,
  transposed: false,
  hidden: 'IGNORE_BOTH',
  options: {},
  anchor: null,
};

/** Google's size of a chart that the script gives none, in pixels. */
const USUAL = { width: 600, height: 371 };

/** A chart's size in pixels. */
export function chartSize({ options }: ChartPlan): { width: number; height: number } {
  const pixels = (value: unknown, usual: number) => (typeof value === 'number' && value > 0 ? value : usual);
  return { width: pixels(options.width, USUAL.width), height: pixels(options.height, USUAL.height) };
}
