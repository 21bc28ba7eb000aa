// Finds what separates the cells of a line: the sign that cuts the header into most cells and the other lines into as many.
import { parse } from 'papaparse';

/** The rarer inside a cell, the earlier: the earlier wins where two cut equally well. */
export const DELIMITERS = ['\t', '|', ';', ','] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LINES = 50;
const CHARACTERS = 200_000;

/**
 * @param text of the file; its first 50 lines decide.
 * @returns a comma when there is but one column.
 */
export function decideDelimiter(text: string): Delimiter {
  const start = text.slice(0, CHARACTERS);
  const marks = DELIMITERS.map((delimiter) => ({ delimiter, mark: mark(start, delimiter) }));
  const best = marks.reduce((left, right) => (right.mark > left.mark ? right : left));
  return best.mark === 0 ? ',' : best.delimiter;
}

/** The header counts because it is where decimal commas never stand. */
function mark(text: string, delimiter: Delimiter): number {
  const { data } = parse<string[]>(text, { delimiter, preview: LINES, skipEmptyLines: 'greedy' });
  const width = data[0]?.length ?? 0;
  if (width < 2) return 0;
  const alike = data.filter((row) => row.length === width).length / data.length;
  return width * alike;
}
