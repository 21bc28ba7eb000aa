/**
 * The lines, shortened with … until they stand in the room that there is: a cell of the page does not grow, and what ran over its end
 * would be lost without a word.
 *
 * @param width letters that a line of the cell has.
 * @param room lines that the cell has.
 */
export function fitLines(lines: readonly string[], width: number, room: number): string[] {
  const kept = lines.slice(0, room);
  const heights = kept.map((line) => Math.max(1, Math.ceil(line.length / width)));
  // The highest gives way first, of several the last one: what matters most stands first.
  for (let over = heights.reduce((sum, height) => sum + height, 0) - room; over > 0; over--) {
    const at = heights.lastIndexOf(Math.max(...heights));
    heights[at] = (heights[at] ?? 1) - 1;
  }
  return kept.map((line, at) => shorten(line, (heights[at] ?? 1) * width));
}

function shorten(line: string, longest: number): string {
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
