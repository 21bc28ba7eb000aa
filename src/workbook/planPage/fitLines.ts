/**
 * The lines, shortened with … until they stand in the room that there is: a cell of the page does not grow, and what ran over its end
 * would be lost without a word.
 *
 * @param width letters that a line of the cell has.
 * @param room lines that the cell has.
 */
export function fitLines(lines: readonly string[], width: number, room: number): string[] {
  const heightOf = (line: string) => Math.max(1, Math.ceil(line.length / width));
  const fits = (some: readonly string[]) => some.reduce((height, line) => height + heightOf(line), 0) <= room;
  for (let most = room; most > 1; most--) {
    const shortened = lines.map((line) => shorten(line, most * width));
    if (fits(shortened)) return shortened;
  }
  return lines.slice(0, room).map((line) => shorten(line, width));
}

function shorten(line: string, longest: number): string {
  return line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`;
}
