// Reads the lines of a text file in pieces, so that the page stays alive while a large one is read.
import { parse, type Parser } from 'papaparse';
import type { Delimiter } from './decideDelimiter';

export interface Row {
  /** Line of the file on which the row begins, counted from 1. */
  line: number;
  cells: string[];
}

const PIECE = 400_000;
/** Excel writes this before the header to say what separates the cells. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;

interface Reading {
  delimiter: Delimiter;
  /** Gets the rows of a piece, blank ones left out, and how much of the text is read, 0 to 1. Its `false` stops the reading. */
  onRows: (rows: Row[], part: number) => boolean | void;
}

/** Resolves when all of the text is read or the reading was stopped. Quoted cells may hold line breaks. */
export function readRows(text: string, { delimiter, onRows }: Reading): Promise<void> {
  const lead = SEPARATOR_LINE.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  let line = lead ? 2 : 1;
  return new Promise((resolve, reject) => {
    const settings = {
      delimiter,
      chunkSize: PIECE,
      chunk: ({ data, meta }: { data: string[][]; meta: { cursor: number } }, parser: Parser) => {
        const rows: Row[] = [];
        for (const cells of data) {
          if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
          line += 1 + lineBreaks(cells);
        }
        const goOn = onRows(rows, Math.min(1, meta.cursor / body.length));
        if (goOn === false) return parser.abort();
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
      error: (error: Error) => reject(error),
    };
    // papaparse takes a piece's size for texts too; its types name it for files only.
    parse(body, settings as never);
  });
}

const lineBreaks = (cells: string[]) =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);

/** The first rows only, for recognising and previewing. */
export async function firstRows(text: string, delimiter: Delimiter, count: number): Promise<Row[]> {
  const first: Row[] = [];
  await readRows(text.slice(0, PIECE), {
    delimiter,
    onRows: (rows) => {
      first.push(...rows);
      return first.length < count;
    },
  });
  return first.slice(0, count);
}
