// The headers of columns and rows, readable in a mirrored sheet.
import { ColumnHeaderLayout, RowHeaderLayout } from '@univerjs/engine-render';
import { isFromRight } from './isFromRight';
import { readableGlyphs } from './readableGlyphs';

export class ColumnNames extends ColumnHeaderLayout {
  override draw(...drawn: Parameters<ColumnHeaderLayout['draw']>): void {
    const [ctx, , { worksheet }] = drawn;
    if (isFromRight(worksheet)) readableGlyphs(ctx, () => super.draw(...drawn));
    else super.draw(...drawn);
  }
}

export class RowNumbers extends RowHeaderLayout {
  override draw(...drawn: Parameters<RowHeaderLayout['draw']>): void {
    const [ctx, , { worksheet }] = drawn;
    if (isFromRight(worksheet)) readableGlyphs(ctx, () => super.draw(...drawn));
    else super.draw(...drawn);
  }
}
