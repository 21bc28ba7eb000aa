// SpreadsheetApp.EmbeddedChart: a chart as it was when the script got it or built it.
import type { Chart, ChartPlan } from '../../document/Chart';
import { free, handle, type Methods } from '../../door/Method';
import type { Context } from '../Context';
import { ContainerInfo } from './ContainerInfo';

const METHODS = { getChartId: free(''), getContainerInfo: free(''), getRanges: handle(''), modify: free('') } satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** The parts that every built chart has. */
export type BuiltPlan = ChartPlan & Pick<Chart, 'type' | 'anchor'>;

export class EmbeddedChart implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  /** `id` is null for a chart that is not on a sheet yet. */
  constructor(
    private readonly context: Context,
    readonly plan: BuiltPlan,
    readonly id: number | null,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.EmbeddedChart', METHODS, this);
  }

  getChartId(): number | null {
    return this.id;
  }
  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfo(this.context, this.plan.anchor).handle;
  }
  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.plan.ranges.map((area) => this.context.range(area));
  }
  /** A builder that starts from this chart; what it builds is the same chart for `updateChart`. */
  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.context.chartBuilder(this.plan, this.id);
  }
}
