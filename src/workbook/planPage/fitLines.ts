/**
 * The lines, shortened with … until they fit: a cell of the page does not grow, and overflow would be cut without notice.
 *
 * @param width letters per line of the cell.
 * @param room number of lines in the cell.
 */
export function fitLines(lines: readonly string[], width: number, room: number): string[] {
  const kept = lines.slice(0, room);
  const heights = kept.map((line) => Math.max(1, Math.ceil(line.length / width)));
  // Shorten the longest line first; of equal ones the last, because the first lines matter most.
  for (let over = heights.reduce((sum, height) => sum + height, 0) - room; over > 0; over--) {
    const at = heights.lastIndexOf(Math.max(...heights));
    heights[at] = (heights[at] ?? 1) - 1;
  }
  return kept.map((line, at) => shorten(line, (heights[at] ?? 1) * width));
}

function shorten(line: string, longest: number): string {
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
