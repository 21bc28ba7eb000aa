// Detects the separator: the character that splits the header into the most cells and the other lines into equally many.
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

/** The header decides because it never contains decimal commas. */
function mark(text: string, delimiter: Delimiter): number {
  const { data } = parse<string[]>(text, { delimiter, preview: LINES, skipEmptyLines: 'greedy' });
  const width = data[0]?.length ?? 0;
  if (width < 2) return 0;
  const sameWidth = data.filter((row) => row.length === width).length / data.length;
  return width * sameWidth;
}
