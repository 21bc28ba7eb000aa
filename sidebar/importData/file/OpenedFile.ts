// An opened file or pasted cells: the text, and the encoding and separator used to read it.
import type { Problem } from '../../../src/actions/Answer';
import { importData as words } from '../../../src/text/en/importData';
import { locale } from '../../locale';
import { decideDelimiter, type Delimiter } from './decideDelimiter';
import { detectHeader, type FileLine } from '../../../src/model/imports/detectTable';
import { repairQuotes } from '../../../src/model/imports/repairQuotes';
import { ungroupLines } from '../../../src/model/imports/ungroupLines';
import { importHeaders } from '../../../src/text/importHeaders';
import { decodeBytes, decodeLoosely, type Encoding } from './decodeBytes';
import { readAllRows } from './readRows';
import { LARGEST_MEGABYTES, refuseFile } from './refuseFile';

export interface OpenedFile {
  /** Blank for pasted cells. */
  name: string;
  /** The source of the text; `null` for pasted cells, which need no decoding. */
  encoded: { bytes: Uint8Array; encoding: Encoding } | null;
  text: string;
  delimiter: Delimiter;
  /** All rows that are not blank. */
  lines: readonly FileLine[];
  /** Rows with an unclosed quotation mark, which is read as text. */
  strayQuotes: number[];
}

const HEAD = 4096;

/** @returns the opened file, or the problem that prevents opening it. */
export async function openFile(file: Blob & { name: string }): Promise<OpenedFile | Problem> {
  const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  try {
    const refusal = refuseFile(await bytesOf(file.slice(0, HEAD)), file.size);
    if (refusal)
      return refusal === 'fileTooLarge'
        ? { code: refusal, values: { limit: words.megabytes(LARGEST_MEGABYTES) } }
        : { code: refusal };
    const bytes = await bytesOf(file);
    const decoded = decodeBytes(bytes, locale.codePage);
    return await open(file.name, decoded.text, { bytes, encoding: decoded.encoding });
  } catch {
    return { code: 'fileUnreadable' };
  }
}

/** @param pasted cells copied from a spreadsheet, or the text of a CSV file. */
export const openPasted = (pasted: string): Promise<OpenedFile | Problem> => open('', pasted, null);

/** The same file, read in the encoding the user chose. */
export async function inEncoding(opened: OpenedFile, encoding: Encoding): Promise<OpenedFile | Problem> {
  if (!opened.encoded) return opened;
  const { bytes } = opened.encoded;
  return open(opened.name, decodeLoosely(bytes, encoding), { bytes, encoding });
}

/** The same file, split at the separator the user chose. */
export const withDelimiter = (opened: OpenedFile, delimiter: Delimiter): Promise<OpenedFile | Problem> =>
  open(opened.name, opened.text, opened.encoded, delimiter);

export const isProblem = (opened: OpenedFile | Problem): opened is Problem => 'code' in opened;

async function open(
  name: string,
  content: string,
  encoded: OpenedFile['encoded'],
  delimiter = decideDelimiter(content),
): Promise<OpenedFile | Problem> {
  const repaired = repairQuotes(content, delimiter);
  const rows = await readAllRows(repaired.text, delimiter);
  const lines = ungroupLines(rows, detectHeader(rows, importHeaders), words.fields.account);
  if (lines.length === 0) return { code: 'fileEmpty' };
  if (lines.length === 1) return { code: 'fileWithoutRows' };
  return { name, encoded, text: content, delimiter, lines, strayQuotes: repaired.rows };
}
