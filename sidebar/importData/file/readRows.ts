// Reads the lines of a text file in chunks, so the page stays responsive with a large file.
import { parse, type Parser } from 'papaparse';
import { cleanCell } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { Delimiter } from './Delimiter';

const PIECE = 400_000;
/** Excel writes this line before the header to name the separator. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;

interface Reading {
  delimiter: Delimiter;
  /**
   * Called with the rows of a chunk, blank rows left out, and the share of the text read so far, 0 to 1. Returning `false` stops the
   * reading.
   */
  onRows: (rows: FileLine[], part: number) => boolean | void;
}

/** Resolves when the whole text is read or the reading was stopped. Line breaks in a quoted cell do not begin a row. */
export function readRows(text: string, { delimiter, onRows }: Reading): Promise<void> {
  const lead = SEPARATOR_LINE.exec(text)?.[0] ?? '';
  const body = text.slice(lead.length);
  let line = lead ? 2 : 1;
  return new Promise((resolve, reject) => {
    const settings = {
      delimiter,
      chunkSize: PIECE,
      chunk: ({ data, meta }: { data: string[][]; meta: { cursor: number } }, parser: Parser) => {
        const rows: FileLine[] = [];
        for (const cells of data) {
          if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells: cells.map(cleanCell) });
          line++;
        }
        const more = onRows(rows, Math.min(1, meta.cursor / body.length));
        if (more === false) return parser.abort();
        parser.pause();
        setTimeout(() => parser.resume());
      },
      complete: () => resolve(),
      error: (error: Error) => reject(error),
    };
    // papaparse uses the chunk size for strings too. Its types declare it for files only.
    parse(body, settings as never);
  });
}

/** More rows do not fit into the memory of a page on every computer. */
export const MOST_ROWS = 1_000_000;

/** All rows without the blank ones; `null` for more than `MOST_ROWS`. */
export async function readAllRows(text: string, delimiter: Delimiter): Promise<FileLine[] | null> {
  const all: FileLine[] = [];
  await readRows(text, {
    delimiter,
    onRows: (rows) => {
      for (const row of rows) all.push(row);
      return all.length <= MOST_ROWS;
    },
  });
  return all.length > MOST_ROWS ? null : all;
}
