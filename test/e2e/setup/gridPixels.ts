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

/** How dark each column and each row of a text is, without the blank ones around it. */
export interface Ink {
  readonly across: number[];
  readonly down: number[];
}

export function inkOf(colours: readonly (readonly number[])[]): Ink {
  const darkness = (colour: number) => 765 - (colour >> 16) - ((colour >> 8) & 255) - (colour & 255);
  const rows = colours.map((row) => row.map(darkness));
  const down = rows.map((row) => row.reduce((sum, one) => sum + one, 0));
  const across = (rows[0] ?? []).map((_one, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  return { across: trimmed(across), down: trimmed(down) };
}

const FAINT = 60;

function trimmed(inks: number[]): number[] {
  const dark = inks.flatMap((ink, at) => (ink > FAINT ? [at] : []));
  return inks.slice(dark[0] ?? 0, (dark.at(-1) ?? -1) + 1);
}

/** From 0 for nothing in common to 1 for the same ink in the same places. */
export function likeness(one: readonly number[], other: readonly number[]): number {
  const sum = (inks: readonly number[]) => inks.reduce((all, ink) => all + ink, 0);
  const shared = one.reduce((all, ink, at) => all + Math.min(ink, other[at] ?? 0), 0);
  return (2 * shared) / (sum(one) + sum(other) || 1);
}

/** A text as the browser itself writes it in a direction, in the font of the grid. */
export async function writtenBy(page: Page, text: string, direction: 'ltr' | 'rtl'): Promise<Ink> {
  const colours = await page.evaluate(
    ([words, way]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 400, height: 60 });
      const context = canvas.getContext('2d') as CanvasRenderingContext2D;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, 400, 60);
      context.fillStyle = '#000';
      context.font = '10pt Arial';
      context.direction = way;
      context.textAlign = 'center';
      context.fillText(words, 200, 30);
      const { data } = context.getImageData(0, 0, 400, 60);
      return Array.from({ length: 60 }, (_row, y) =>
        Array.from({ length: 400 }, (_pixel, x) => {
          const at = 4 * (y * 400 + x);
          return ((data[at] ?? 0) << 16) + ((data[at + 1] ?? 0) << 8) + (data[at + 2] ?? 0);
        }),
      );
    },
    [text, direction] as const,
  );
  return inkOf(colours);
}
