// While Univer draws one frame, it asks for each cell several times, and each time all plugins are asked again. It is enough to ask once.
import { type Univer, Worksheet } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';

type Cell = ReturnType<Worksheet['getCell']>;

/** More than a sheet has columns. */
const MOST_COLUMNS = 2 ** 15;

/** Call it before the first workbook is drawn. */
export function readCellsOncePerFrame(univer: Univer): void {
  let frame: Map<Worksheet, Map<number, Cell>> | undefined;
  // oxlint-disable-next-line typescript/unbound-method -- called with its sheet below
  const read = Worksheet.prototype.getCell;
  Worksheet.prototype.getCell = function (row, column) {
    if (!frame) return read.call(this, row, column);
    let cells = frame.get(this);
    if (!cells) frame.set(this, (cells = new Map<number, Cell>()));
    const place = row * MOST_COLUMNS + column;
    const known = cells.get(place);
    if (known !== undefined) return known;
    const cell = read.call(this, row, column);
    cells.set(place, cell);
    return cell;
  };
  const renders = univer.__getInjector().get(IRenderManagerService);
  renders.created$.subscribe(({ engine }) => {
    engine.beginFrame$.subscribe(() => {
      frame = new Map();
      // A frame is drawn in one go. Here, and not at the end of the frame, which an error would skip.
      queueMicrotask(() => (frame = undefined));
    });
  });
}
