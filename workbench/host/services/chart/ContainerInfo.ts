// SpreadsheetApp.ContainerInfo: the place of a chart on its sheet.
import type { ChartAnchor } from '../../document/Chart';
import { free, type Methods } from '../../door/Method';
import type { Context } from '../Context';

const METHODS = {
  getAnchorColumn: free(''),
  getAnchorRow: free(''),
  getOffsetX: free(''),
  getOffsetY: free(''),
} satisfies Methods;

type Handle = GoogleAppsScript.Spreadsheet.ContainerInfo;

export class ContainerInfo implements Pick<Handle, keyof typeof METHODS> {
  readonly handle: Handle;

  constructor(
    context: Context,
    private readonly anchor: ChartAnchor,
  ) {
    this.handle = context.execution.expose('SpreadsheetApp.ContainerInfo', METHODS, this);
  }

  getAnchorColumn(): number {
    return this.anchor.column + 1;
  }
  getAnchorRow(): number {
    return this.anchor.row + 1;
  }
  getOffsetX(): number {
    return this.anchor.offsetX;
  }
  getOffsetY(): number {
    return this.anchor.offsetY;
  }
}
