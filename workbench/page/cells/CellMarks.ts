// Draws checkboxes and the arrows of lists, under the texts: a list's text is drawn as any other cell's.
import { Custom } from '@univerjs/engine-render';
import { isFromRight } from '../mirror/isFromRight';
import { readableGlyphs } from '../mirror/readableGlyphs';

export class CellMarks extends Custom {
  protected override Z_INDEX = 44;

  override draw(...drawn: Parameters<Custom['draw']>): void {
    const [ctx, , { worksheet }] = drawn;
    const drawMarks = () => {
      ctx.fillText = () => {};
      super.draw(...drawn);
    };
    if (worksheet && isFromRight(worksheet)) readableGlyphs(ctx, drawMarks);
    else drawMarks();
    Reflect.deleteProperty(ctx, 'fillText');
  }
}
