// Detects the separator: the character that splits the lines into the most cells, and most of them into equally many.
import { parse } from 'papaparse';
import { DELIMITERS, type Delimiter } from './Delimiter';

const LINES = 50;
const CHARACTERS = 200_000;

/**
 * @param text the text of the file. Its first 50 lines decide.
 * @returns a comma when there is only one column.
 */
export function decideDelimiter(text: string): Delimiter {
  const start = text.slice(0, CHARACTERS);
  const marks = DELIMITERS.map((delimiter) => ({ delimiter, mark: mark(start, delimiter) }));
  const best = marks.reduce((left, right) => (right.mark > left.mark ? right : left));
  return best.mark === 0 ? ',' : best.delimiter;
}

/** The most frequent number of cells decides: there may be a title above the table. */
function mark(text: string, delimiter: Delimiter): number {
  const { data } = parse<string[]>(text, { delimiter, preview: LINES, skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  for (const { length } of data) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return Math.max(0, ...[...counts].map(([width, count]) => (width * count) / data.length));
}
