import { sum } from '../../model/numbers/sum';

/**
 * The lines, shortened with … until they fit: a cell of the page does not grow, and overflow would be cut without notice. Lines wrap and are cut
 * between words; a word that is longer than a line is broken.
 *
 * @param width letters per line of the cell.
 * @param room number of lines in the cell.
 */
export function fitLines(lines: readonly string[], width: number, room: number): string[] {
  const kept = lines.slice(0, room);
  const wrapped = kept.map((line) => wrap(line, width));
  const heights = wrapped.map(({ length }) => length);
  // Shorten the longest line first; of equal ones the last, because the first lines matter most.
  for (let over = sum(heights) - room; over > 0; over--) {
    const at = heights.lastIndexOf(Math.max(...heights));
    heights[at] = (heights[at] ?? 1) - 1;
  }
  return kept.map((line, at) => shorten(line, wrapped[at] ?? [], heights[at] ?? 1, width));
}

/** A text in pieces, one for each line, with the space at their ends. */
const wrap = (text: string, width: number): string[] => text.match(RegExp(`.{1,${width}}(?: |$)|.{${width}}`, 'g')) ?? [''];

function shorten(line: string, pieces: readonly string[], height: number, width: number): string {
  if (pieces.length <= height) return line;
  const last = (pieces[height - 1] ?? '').trimEnd();
  const room = last.length < width ? last : last.slice(0, last.includes(' ') ? last.lastIndexOf(' ') : -1);
  return `${pieces.slice(0, height - 1).join('')}${room}…`;
}
