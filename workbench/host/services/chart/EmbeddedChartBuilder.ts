// SpreadsheetApp.EmbeddedChartBuilder, which is also the builder of each kind of chart that the host draws.
import type { Area } from '../../document/Area';
import type { ChartPlan, ChartType, HiddenStrategy } from '../../document/Chart';
import { withOption } from '../../document/chartOptions';
import { free, type Methods } from '../../door/Method';
import { ScriptError } from '../../door/ScriptError';
import type { Context } from '../Context';
import { memberName } from '../enumerations';
import { areaBehind } from '../range/RangePlace';

const METHODS = {
  addRange: free('Range'),
  asBarChart: free(''),
  asColumnChart: free(''),
  asComboChart: free(''),
  asLineChart: free(''),
  asScatterChart: free(''),
  build: free(''),
  clearRanges: free(''),
  getRanges: free(''),
  setHiddenDimensionStrategy: free('Anything'),
  setNumHeaders: free('Integer'),
  setOption: free('Text, Anything'),
  setPosition: free('Integer, Integer, Integer, Integer'),
  setTransposeRowsAndColumns: free('Boolean'),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
/** Google's builder of one kind of chart: the host has only what all builders share. */
type Kind<Name extends 'Bar' | 'Column' | 'Combo' | 'Line' | 'Scatter'> = ReturnType<Handle[`as${Name}Chart`]>;

export class EmbeddedChartBuilder implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    private readonly context: Context,
    private plan: ChartPlan,
    private readonly id: number | null,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.EmbeddedChartBuilder', METHODS, this);
  }

  asBarChart(): Kind<'Bar'> {
    return this.as('BAR');
  }
  asColumnChart(): Kind<'Column'> {
    return this.as('COLUMN');
  }
  asComboChart(): Kind<'Combo'> {
    return this.as('COMBO');
  }
  asLineChart(): Kind<'Line'> {
    return this.as('LINE');
  }
  asScatterChart(): Kind<'Scatter'> {
    return this.as('SCATTER');
  }

  addRange(range: GoogleAppsScript.Spreadsheet.Range): Handle {
    return this.ranges([...this.plan.ranges, areaBehind(range)]);
  }
  clearRanges(): Handle {
    return this.ranges([]);
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.plan.ranges.map((area) => this.context.range(area));
  }
  /** The cell, counted from 1, and pixels from its upper left corner. */
  setPosition(row: number, column: number, offsetX: number, offsetY: number): Handle {
    if (row < 1 || column < 1) throw new ScriptError('The position of a chart starts at row 1 and column 1.');
    return this.with({ anchor: { row: row - 1, column: column - 1, offsetX, offsetY } });
  }
  setNumHeaders(headers: number): Handle {
    if (headers < 0) throw new ScriptError('The number of headers of a chart must be at least 0.');
    return this.with({ headers });
  }
  setTransposeRowsAndColumns(transposed: boolean): Handle {
    return this.with({ transposed });
  }
  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Handle {
    return this.with({ hidden: memberName(strategy) as HiddenStrategy });
  }
  setOption(option: string, value: unknown): Handle {
    return this.with({ options: withOption(this.plan.options, option, value) });
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    const { type, anchor, ranges } = this.plan;
    if (!type)
      throw new ScriptError('A chart needs a kind: asBarChart, asColumnChart, asComboChart, asLineChart or asScatterChart.');
    if (!anchor) throw new ScriptError('A chart needs a place: setPosition.');
    if (ranges.length === 0) throw new ScriptError('A chart needs cells to show: addRange.');
    return this.context.chart({ ...this.plan, type, anchor }, this.id);
  }

  private as<Builder>(type: ChartType): Builder {
    return this.with({ type }) as Builder;
  }
  private ranges(ranges: readonly Area[]): Handle {
    return this.with({ ranges });
  }
  private with(part: Partial<ChartPlan>): Handle {
    this.plan = { ...this.plan, ...part };
    return this.handle;
  }
}
