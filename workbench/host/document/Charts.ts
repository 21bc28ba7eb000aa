// The charts of the workbook. The grid has no charts, so they are kept beside it and moved along with rows and columns.
import type { Engine } from '../../engine/Engine';
import { ICommandService } from '../../engine/univer';
import type { Area } from './Area';
import type { Chart, ChartAnchor } from './Chart';
import { type Change, MOVES } from './moves';

const ROWS_GONE = 'sheet.mutation.remove-rows';
const SHEET_GONE = 'sheet.mutation.remove-sheet';

type NewChart = Omit<Chart, 'id'>;

export class Charts {
  private all: Chart[];

  constructor(engine: Engine, stored: readonly Chart[]) {
    this.all = [...stored];
    const commands = engine.univer.__getInjector().get(ICommandService);
    commands.onCommandExecuted(({ id, params }) => this.follow(id, params as Change | undefined));
  }

  /** All of them, to be stored. */
  list(): readonly Chart[] {
    return this.all;
  }

  /** The charts of a sheet, in the order in which they were inserted. */
  onSheet(sheetId: string): readonly Chart[] {
    return this.all.filter((chart) => chart.sheetId === sheetId);
  }

  add(chart: NewChart): Chart {
    const added = { ...chart, id: Math.max(0, ...this.all.map(({ id }) => id)) + 1 };
    this.all = [...this.all, added];
    return added;
  }

  /** Replaces the chart with the same id; false when its sheet has no such chart. */
  replace(chart: Chart): boolean {
    if (!this.has(chart.sheetId, chart.id)) return false;
    this.all = this.all.map((present) => (present.id === chart.id ? chart : present));
    return true;
  }

  /** False where the sheet has no such chart. */
  remove(sheetId: string, id: number): boolean {
    if (!this.has(sheetId, id)) return false;
    this.all = this.all.filter((chart) => chart.id !== id);
    return true;
  }

  /** Copies the charts of a sheet to its copy; their ranges on the sheet move to the copy. */
  copy(from: string, to: string): void {
    for (const chart of this.onSheet(from)) {
      const ranges = chart.ranges.map((area) => (area.sheetId === from ? { ...area, sheetId: to } : area));
      this.add({ ...chart, sheetId: to, ranges });
    }
  }

  private has(sheetId: string, id: number): boolean {
    return this.onSheet(sheetId).some((chart) => chart.id === id);
  }

  /** Rows, columns or sheets were inserted, deleted or moved, by a script or a user. */
  private follow(command: string, change: Change | undefined): void {
    if (!change) return;
    const { subUnitId: sheetId, range } = change;
    const move = MOVES[command];
    if (move) {
      const fallen = (anchor: ChartAnchor) =>
        command === ROWS_GONE ? { ...anchor, row: range.startRow } : { ...anchor, column: range.startColumn };
      this.all = this.all.map((chart) => moved(chart, { sheetId, move: (area) => move(area, change), fallen }));
    } else if (command === SHEET_GONE) {
      this.all = this.all
        .filter((chart) => chart.sheetId !== sheetId)
        .map((chart) => moved(chart, { sheetId, move: () => null }));
    }
  }
}

/** What of the workbook changed, and where an area of it lies afterwards. */
interface Move {
  readonly sheetId: string;
  readonly move: (area: Area) => Area | null;
  /** The new anchor of a chart whose row or column was deleted; not needed when its sheet was deleted. */
  readonly fallen?: (anchor: ChartAnchor) => ChartAnchor;
}

/** Drops ranges that are gone. A chart whose row or column was deleted moves to the next row or column. */
function moved(chart: Chart, { sheetId, move, fallen }: Move): Chart {
  const ranges = chart.ranges.flatMap((area) => (area.sheetId === sheetId ? (move(area) ?? []) : area));
  if (chart.sheetId !== sheetId || !fallen) return { ...chart, ranges };
  const place = move({ sheetId, row: chart.anchor.row, column: chart.anchor.column, rows: 1, columns: 1 });
  const anchor = place ? { ...chart.anchor, row: place.row, column: place.column } : fallen(chart.anchor);
  return { ...chart, ranges, anchor };
}
