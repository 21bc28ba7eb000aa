// Reads pixels of the grid as they are on the screen: its canvas may be shown mirrored.
import type { Page } from 'playwright-core';

export interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The colours of the pixels in a part of the window, row by row, as numbers from 0x000000 to 0xffffff. */
export function gridColours(page: Page, clip: Clip): Promise<number[][]> {
  return page.evaluate(({ x, y, width, height }) => {
    const canvas = document.querySelector<HTMLCanvasElement>('canvas[id^=univer-sheet-main-canvas]');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('There is no grid.');
    const box = canvas.getBoundingClientRect();
    const isMirrored = new DOMMatrix(getComputedStyle(canvas).transform).a < 0;
    const left = isMirrored ? box.right - x - width : x - box.left;
    const { data } = context.getImageData(Math.round(left), Math.round(y - box.top), width, height);
    return Array.from({ length: height }, (_row, down) => {
      const row = Array.from({ length: width }, (_pixel, right) => {
        const at = 4 * (down * width + right);
        // Where nothing is drawn the white of the page is seen.
        const [red = 0, green = 0, blue = 0] = [0, 1, 2].map((channel) => {
          const share = (data[at + 3] ?? 0) / 255;
          return Math.round((data[at + channel] ?? 0) * share + 255 * (1 - share));
        });
        return (red << 16) + (green << 8) + blue;
      });
      return isMirrored ? row.reverse() : row;
    });
  }, clip);
}
