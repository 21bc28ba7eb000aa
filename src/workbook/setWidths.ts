import type { Sheet } from './Table';

type Stroke = readonly [first: number, count: number, width: number];

/** Pixels of a new column in Google Sheets. */
const NEW_COLUMN = 100;

/** Sets the widths of the columns of a new sheet, from the left, in as few calls as possible. */
export function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (const [first, count, width] of strokes(widths, 0, widths.length, NEW_COLUMN))
    sheet.setColumnWidths(first + 1, count, width);
}

/** The fewest strokes that paint a stretch of columns which have one width: a stroke over several columns is painted over inside. */
function strokes(widths: readonly number[], from: number, end: number, present: number): Stroke[] {
  if (from >= end) return [];
  const width = widths[from] as number;
  let next = from + 1;
  while (next < end && widths[next] === width) next++;
  if (width === present) return strokes(widths, next, end, present);
  let best: Stroke[] = [[from, next - from, width], ...strokes(widths, next, end, present)];
  for (let last = next; last < end; last++) {
    if (widths[last] !== width || widths[last + 1] === width) continue;
    const inside = strokes(widths, next, last + 1, width);
    const over: Stroke[] = [[from, last + 1 - from, width], ...inside, ...strokes(widths, last + 1, end, present)];
    if (over.length < best.length) best = over;
  }
  return best;
}
