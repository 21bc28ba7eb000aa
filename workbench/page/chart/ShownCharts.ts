// The charts of the shown sheet with the current content of their cells.
import { CommandType } from '@univerjs/core';
import { chartTable } from '../../host/document/chartTable';
import type { Document } from '../../host/document/Document';
import type { Grid } from '../grid/Grid';
import { Store } from '../Store';
import type { DrawableChart } from './drawChart';

export class ShownCharts {
  readonly charts = new Store<readonly DrawableChart[]>([]);
  private isWaiting = false;

  constructor(
    private readonly grid: Grid,
    private readonly document: Document,
  ) {
    grid.commands.onCommandExecuted(({ type, id }) => {
      if (type === CommandType.MUTATION || id === 'sheet.operation.set-worksheet-active') this.look();
    });
  }

  /** Cells or charts may have changed. Reads them once for a batch of changes. */
  look(): void {
    if (this.isWaiting) return;
    this.isWaiting = true;
    requestAnimationFrame(() => {
      this.isWaiting = false;
      this.update();
    });
  }

  private update(): void {
    const sheet = this.grid.sheet;
    const rightToLeft = this.document.isRightToLeft(sheet.getSheetId());
    const charts = this.document.charts.onSheet(sheet.getSheetId());
    const before = new Map(this.charts.value.map((drawable) => [drawable.chart.id, drawable]));
    const drawables = charts.map((chart) => {
      const drawable = { chart, table: chartTable(this.document, chart), rightToLeft };
      const present = before.get(chart.id);
      return present && JSON.stringify(present) === JSON.stringify(drawable) ? present : drawable;
    });
    const isSame =
      drawables.length === this.charts.value.length && drawables.every((one, index) => one === this.charts.value[index]);
    if (!isSame) this.charts.set(drawables);
  }
}
