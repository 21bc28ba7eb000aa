// Reads the lines of a text file in pieces, so that the page stays alive while a large one is read.
import { parse, type Parser } from 'papaparse';
import { cleanCell } from '../../../src/model/imports/cleanCell';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { Delimiter } from './decideDelimiter';

const PIECE = 400_000;
/** Excel writes this before the header to say what separates the cells. */
const SEPARATOR_LINE = /^sep=.\r?\n/i;

interface Reading {
  delimiter: Delimiter;
  /** Gets the rows of a piece, blank ones left out, and how much of the text is read, 0 to 1. Its `false` stops the reading. */
  onRows: (rows: FileLine[], part: number) => boolean | void;
}

/** Resolves when all of the text is read or the reading was stopped. A quoted cell may hold line breaks, which begin no row. */
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

/** All rows, blank ones left out. @param onProgress gets how much is read, 0 to 1; its `false` stops the reading. */
export async function readAllRows(
  text: string,
  delimiter: Delimiter,
  onProgress: (part: number) => boolean | void = () => true,
): Promise<FileLine[]> {
  const all: FileLine[] = [];
  await readRows(text, {
    delimiter,
    onRows: (rows, part) => {
      for (const row of rows) all.push(row);
      return onProgress(part);
    },
  });
  return all;
}
