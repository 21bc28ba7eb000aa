// The charts of a sheet.
import { NEW_CHART } from '../../document/Chart';
import { objectBehind } from '../../door/handles';
import { ScriptError } from '../../door/ScriptError';
import { EmbeddedChart } from '../chart/EmbeddedChart';
import { placed } from '../range/RangePlace';
import { SheetGrid } from './SheetGrid';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

export abstract class SheetCharts extends SheetGrid {
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.context.chartBuilder(NEW_CHART, null);
  }
  getCharts(): Chart[] {
    return this.context.document.charts.onSheet(this.sheetId).map((chart) => this.context.chart(chart, chart.id));
  }
  insertChart(chart: Chart): void {
    const { sheetId } = this;
    this.context.document.charts.add({ ...this.planOf(chart), sheetId });
  }
  /** Replaces a chart with the result of its `modify().…build()`. */
  updateChart(chart: Chart): void {
    const { sheetId } = this;
    const { id } = objectBehind(chart, EmbeddedChart);
    if (id === null || !this.context.document.charts.replace({ ...this.planOf(chart), sheetId, id })) throw notHere();
  }
  removeChart(chart: Chart): void {
    const { id } = objectBehind(chart, EmbeddedChart);
    if (id === null || !this.context.document.charts.remove(this.sheetId, id)) throw notHere();
  }

  /** A chart's data, when it is anchored to a cell of this sheet. */
  private planOf(chart: Chart) {
    const { plan } = objectBehind(chart, EmbeddedChart);
    placed(this.context, { sheetId: this.sheetId, ...plan.anchor, rows: 1, columns: 1 });
    return plan;
  }
}

const notHere = () => new ScriptError('This chart is not on the sheet.');
