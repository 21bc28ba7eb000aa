// The charts of the dashboard, drawn from cells in its hidden columns. They are redrawn when the number of rows changes, so that no
// blank row appears among the bars.
import type { Sheet } from '../Table';
import type { ChartedCells } from './chartCells';
import type { DashboardWords } from './DashboardWords';
import { formatNumber } from '../../text/format/formatNumber';
import { fill } from '../../text/fill';
import { CHARTED, type ChartedBlock, COLUMNS, LAST_COLUMN, RATINGS, RIGHT, ROW, WIDTHS } from './layout';
import { sum } from '../../model/numbers/sum';

type Options = Readonly<Record<string, unknown>>;

/** The column of each chart's anchor cell, and its width in pixels, up to the next chart. */
const PLACES: Readonly<Record<ChartedBlock, { column: number; width: number }>> = {
  ranking: { column: 1, width: widthOf(1, RIGHT - 1) },
  value: { column: RIGHT, width: widthOf(RIGHT, RATINGS - 1) },
  ratings: { column: RATINGS, width: widthOf(RATINGS, COLUMNS) },
};
const HEIGHT = 182;
const [BLUE, GREY, RED] = ['#1a73e8', '#9aa0a6', '#d93025'];
/** Colour and shape together distinguish twelve accounts. */
const COLORS = ['#1a73e8', '#e8710a', '#188038', '#9334e6'];
const SHAPES = ['circle', 'square', 'triangle'];

/** A description of the charts' source, to compare with the last one. */
export const drawnFrom = (sizes: ChartedCells['sizes'], words: DashboardWords): string =>
  [words.lastFullYear, ...Object.entries(sizes).map(([block, { rows, columns }]) => `${block}:${rows}x${columns}`)].join(' ');

/** Inserts a chart for each block that has rows. Remove the earlier ones first. */
export function drawCharts(sheet: Sheet, sizes: ChartedCells['sizes'], words: DashboardWords): void {
  const { charts } = words.text;
  const { SHOW_BOTH } = Charts.ChartHiddenDimensionStrategy;
  const start = (block: ChartedBlock, title: string, options: Options) => {
    const { column, width } = PLACES[block];
    const from = CHARTED[block];
    const { rows, columns } = sizes[block];
    const builder = sheet
      .newChart()
      .setPosition(ROW.charts, column, 0, 3)
      .addRange(sheet.getRange(CHARTED.row + from.row, CHARTED.first + from.column, rows, columns))
      .setNumHeaders(1)
      .setHiddenDimensionStrategy(SHOW_BOTH);
    for (const [option, value] of Object.entries({ ...LOOKS, title, width, height: HEIGHT, ...options }))
      builder.setOption(option, value);
    return builder;
  };
  const year = formatNumber(words.language, words.lastFullYear, { group: false });
  const drawn = [
    sizes.ranking.rows > 0 && start('ranking', charts.ranking, RANKED).asComboChart().build(),
    sizes.value.rows > 0 &&
      start('value', fill(charts.value, { year }), {
        ...VALUED,
        'hAxis.title': charts.revenue,
        'vAxis.title': charts.health,
      })
        .asScatterChart()
        .build(),
    sizes.ratings.rows > 0 && start('ratings', charts.ratings, RATED).asLineChart().build(),
  ];
  for (const chart of drawn) if (chart) sheet.insertChart(chart);
}

/** Removes the charts that are drawn from the hidden columns. The user's own charts stay. */
export function removeCharts(sheet: Sheet): void {
  for (const chart of sheet.getCharts()) {
    const ranges = chart.getRanges();
    const isOurs = ranges.every((range) => range.getColumn() >= CHARTED.first && range.getLastColumn() <= LAST_COLUMN);
    if (ranges.length > 0 && isOurs) sheet.removeChart(chart);
  }
}

/** Pixels from the start of a column to the end of another, less a gap. */
function widthOf(first: number, last: number): number {
  return sum(WIDTHS.slice(first - 1, last)) - 4;
}

/** Of all charts, unless one says otherwise: scores and ratings are up to 10. */
const LOOKS: Options = {
  'titleTextStyle.fontSize': 10,
  'hAxis.textStyle.fontSize': 8,
  'vAxis.textStyle.fontSize': 8,
  'legend.textStyle.fontSize': 8,
  'legend.position': 'none',
  'vAxis.viewWindow.min': 0,
  'vAxis.viewWindow.max': 10,
};
const RANKED: Options = {
  seriesType: 'bars',
  isStacked: true,
  series: { 0: { color: BLUE }, 1: { color: GREY }, 2: { type: 'line', color: RED } },
};
const VALUED: Options = {
  series: Object.fromEntries(
    Array.from({ length: 12 }, (_, at) => [
      at,
      { color: COLORS[at % COLORS.length], pointShape: SHAPES[Math.floor(at / COLORS.length) % SHAPES.length] },
    ]),
  ),
  pointSize: 9,
  'legend.position': 'right',
  'vAxis.viewWindow.max': 100,
  'hAxis.minValue': 0,
};
const RATED: Options = {
  series: { 0: { color: BLUE }, 1: { color: RED } },
  pointSize: 5,
  interpolateNulls: true,
};
