// In a mirrored canvas, lets a drawing write letters that can be read.
import type { UniverRenderingContext } from '@univerjs/engine-render';

/** Each text keeps its place and is turned around within it, as is the tick of a checkbox. */
export function readableGlyphs(ctx: UniverRenderingContext, draw: () => void): void {
  const fillText = ctx.fillText.bind(ctx);
  const fill = ctx.fill.bind(ctx) as (...all: unknown[]) => void;
  ctx.fillText = (text, x, y) => {
    const { width } = ctx.measureText(text);
    const middle = ctx.textAlign === 'center' ? x : isAtEnd(ctx.textAlign) ? x - width / 2 : x + width / 2;
    ctx.save();
    ctx.transform(-1, 0, 0, 1, 2 * middle, 0);
    fillText(text, x, y);
    ctx.restore();
  };
  ctx.fill = ((...how: [Path2D, CanvasFillRule?]) => {
    ctx.save();
    // Univer draws a checkbox in a square of 16 pixels with this rule, and nothing else.
    if (how[1] === 'evenodd') ctx.transform(-1, 0, 0, 1, CHECKBOX, 0);
    fill(...how);
    ctx.restore();
  }) as typeof ctx.fill;
  try {
    draw();
  } finally {
    Reflect.deleteProperty(ctx, 'fillText');
    Reflect.deleteProperty(ctx, 'fill');
  }
}

const CHECKBOX = 16;
const isAtEnd = (align: CanvasTextAlign) => align === 'right' || align === 'end';
