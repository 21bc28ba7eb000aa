// The charts of the page. Their source is the page's own cells, so they update when the page is written.
import type { PlanPageText } from '../../text/en/planPage';
import type { Sheet } from '../Table';
import { COLUMNS, GOALS, RIGHT, ROW } from './layout';

const SIZE = { width: 238, height: 118 } as const;
const COLORS = ['#1a73e8', '#9aa0a6'];

/** Inserts the three charts with titles of the language. Remove the earlier ones first. */
export function drawCharts(sheet: Sheet, { charts }: PlanPageText): void {
  const options: Readonly<Record<string, unknown>> = {
    ...SIZE,
    colors: COLORS,
    'legend.position': 'none',
    'titleTextStyle.fontSize': 10,
    'hAxis.textStyle.fontSize': 8,
    'vAxis.textStyle.fontSize': 8,
  };
  const start = (title: string, [column, offset]: readonly [number, number]) => {
    const builder = sheet.newChart().setPosition(ROW.charts, column, offset, 2).setOption('title', title);
    for (const [option, value] of Object.entries(options)) builder.setOption(option, value);
    return builder;
  };
  const worth = start(charts.worth, [1, 0])
    .asColumnChart()
    .addRange(sheet.getRange(ROW.worth, 1, 3, 4))
    .setTransposeRowsAndColumns(true)
    .setNumHeaders(1);
  const goals = start(charts.goals, [3, 60])
    .asBarChart()
    .addRange(sheet.getRange(ROW.goals + 1, 1, GOALS, 1))
    .addRange(sheet.getRange(ROW.goals + 1, 3, GOALS, 1))
    .setNumHeaders(0)
    .setOption('hAxis.minValue', 0);
  const pipeline = start(charts.pipeline, [RIGHT + 1, 30])
    .asColumnChart()
    .addRange(sheet.getRange(ROW.pipeline, 1, 5, 2))
    .addRange(sheet.getRange(ROW.pipeline, 4, 5, 1))
    .setNumHeaders(1);
  for (const chart of [worth, goals, pipeline]) sheet.insertChart(chart.build());
}

/** Removes the charts in the page's chart row. Charts elsewhere are the user's and stay. */
export function removeCharts(sheet: Sheet): void {
  for (const chart of sheet.getCharts()) {
    const place = chart.getContainerInfo();
    if (place.getAnchorRow() === ROW.charts && place.getAnchorColumn() <= COLUMNS) sheet.removeChart(chart);
  }
}
