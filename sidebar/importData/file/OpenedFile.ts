// An opened file, pasted cells or a tab of the workbook, as rows of cells, and how they were read.
import type { Answer, Problem } from '../../../src/actions/Answer';
import { MOST_ROWS_ABOVE } from '../../../src/model/imports/detectHeader';
import type { FileLine } from '../../../src/model/imports/detectTable';
import type { Finding } from '../../../src/model/imports/findings/Finding';
import { repairQuotes } from '../../../src/model/imports/repairQuotes';
import { importFile as words } from '../../../src/text/en/importFile';
import { loadScript } from '../../loadScript';
import { language, locale } from '../../locale';
import { decideDelimiter } from './decideDelimiter';
import type { Delimiter } from './Delimiter';
import { decodeBytes, decodeLoosely, type Encoding } from './decodeBytes';
import { inLettersOf } from './inLettersOf';
import { isProblem } from './isProblem';
import type { SourceLines } from './linesOf';
import { openSpreadsheet, readSheet, type Sheets } from './openSpreadsheet';
import type * as entries from './readEntries';
import { MOST_ROWS, readAllRows } from './readRows';
import { reshapeTable } from './reshapeTable';
import { isOldExcel, isZip, LARGEST_MEGABYTES, refuseFile } from './refuseFile';

export interface OpenedFile {
  /** Of the file or the tab; blank for pasted cells. */
  name: string;
  /** The source of the text; `null` for pasted cells, which need no decoding, and for a spreadsheet or a tab. */
  encoded: { bytes: Uint8Array; encoding: Encoding } | null;
  text: string;
  /** `null` for cells that no text separates: of a spreadsheet, a tab, a calendar or contact cards. */
  delimiter: Delimiter | null;
  /** The sheets of a spreadsheet file, and which one is read. */
  sheets: Sheets | null;
  /** Whether it is a calendar, whose columns need no matching. */
  isCalendar: boolean;
  /** All rows that are not blank. */
  lines: readonly FileLine[];
  /** Rows with an unclosed quotation mark, which is read as text. */
  strayQuotes: number[];
  /** What was found while the source was turned into rows. */
  findings: Finding[];
}

const HEAD = 4096;

/** What reads calendars and contact cards. Its script is loaded for the first of them, because few files are one. */
type Entries = () => Promise<Answer<typeof entries>>;
const loadEntries: Entries = () => loadScript<typeof entries>('readEntries');

/** @returns the opened file, or the problem that prevents opening it. */
export async function openFile(file: Blob & { name: string }, load = loadEntries): Promise<OpenedFile | Problem> {
  const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
  try {
    const head = await bytesOf(file.slice(0, HEAD));
    const refusal = refuseFile(head, file.size);
    if (refusal) return refusal === 'fileTooLarge' ? tooLarge() : { code: refusal };
    const bytes = await bytesOf(file);
    if (isOldExcel(head) || isZip(head)) {
      const sheets = await openSpreadsheet(bytes);
      return isFault(sheets) ? sheets : await openSheet(file.name, sheets);
    }
    const decoded = decodeBytes(bytes, locale.codePage);
    return await openText(file.name, decoded.text, { bytes, encoding: decoded.encoding }, load);
  } catch {
    return { code: 'fileUnreadable' };
  }
}

/** @param pasted cells copied from a spreadsheet, or the text of a CSV file. */
export const openPasted = async (pasted: string, load = loadEntries): Promise<OpenedFile | Problem> =>
  pasted.length > LARGEST_MEGABYTES * 1024 * 1024 ? tooLarge() : openText('', pasted, null, load);

const tooLarge = (): Problem => ({ code: 'fileTooLarge', values: { limit: words.megabytes(LARGEST_MEGABYTES) } });

/** @param rows all cells of a tab, as it shows them. */
export function openTab(title: string, rows: readonly (readonly string[])[]): OpenedFile | Problem {
  const lines = rows.map((cells, at) => ({ line: at + 1, cells }));
  const filled = lines.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return opened(title, reshapeTable(equallyWide(filled)));
}

/** The same file, read in the encoding the user chose. */
export async function inEncoding(file: OpenedFile, encoding: Encoding, load = loadEntries): Promise<OpenedFile | Problem> {
  if (!file.encoded) return file;
  const { bytes } = file.encoded;
  return openText(file.name, decodeLoosely(bytes, encoding), { bytes, encoding }, load);
}

/** The same file, split at the separator the user chose. */
export const withDelimiter = (file: OpenedFile, delimiter: Delimiter): Promise<OpenedFile | Problem> =>
  openTable(file.name, file.text, file.encoded, delimiter);

/** Another sheet of the same file. */
export async function onSheet(file: OpenedFile, at: number): Promise<OpenedFile | Problem> {
  return file.sheets ? openSheet(file.name, { ...file.sheets, at }) : file;
}

export { isProblem };
const isFault = (result: Sheets | Problem): result is Problem => 'code' in result;

/** A calendar and contact cards are known by their first line, whatever the file is called. */
async function openText(
  name: string,
  text: string,
  encoded: OpenedFile['encoded'],
  load: Entries,
): Promise<OpenedFile | Problem> {
  const kind = /^\s*BEGIN:(VCALENDAR|VCARD)\s*$/im.exec(text.slice(0, HEAD))?.[1]?.toUpperCase();
  if (kind === undefined) return openTable(name, text, encoded);
  const loaded = await load();
  if (!loaded.ok) return loaded.problems[0] ?? { code: 'failed' };
  const isCalendar = kind === 'VCALENDAR';
  const read = loaded.value.readEntries(text, isCalendar ? 'calendar' : 'cards');
  const file = opened(name, read, isCalendar ? inQuestion(encoded) : encoded);
  return isProblem(file) ? file : { ...file, isCalendar };
}

/** Calendars are in UTF-8, so their encoding is only in question where it is another one. */
const inQuestion = (encoded: OpenedFile['encoded']): OpenedFile['encoded'] => (encoded?.encoding === 'utf-8' ? null : encoded);

async function openTable(
  name: string,
  text: string,
  encoded: OpenedFile['encoded'],
  delimiter = decideDelimiter(text),
): Promise<OpenedFile | Problem> {
  const repaired = repairQuotes(text, delimiter);
  const rows = await readAllRows(repaired.text, delimiter);
  if (rows === null) return { code: 'tooManyRows', values: { limit: MOST_ROWS } };
  const table = opened(name, reshapeTable(rows), encoded);
  return isProblem(table) ? table : { ...table, text, delimiter, strayQuotes: repaired.rows };
}

async function openSheet(name: string, sheets: Sheets): Promise<OpenedFile | Problem> {
  const source = await readSheet(sheets);
  const sheet = opened(name, 'code' in source ? source : inSheet(source));
  if (!isProblem(sheet)) return { ...sheet, sheets };
  // Another sheet may have the rows.
  const isOnlySheet = sheets.titles.length === 1;
  return isOnlySheet || 'code' in source ? sheet : { ...BLANK, name, sheets, lines: source.lines };
}

function inSheet(source: SourceLines): SourceLines {
  const { lines, findings } = reshapeTable(equallyWide(source.lines));
  return { ...source, lines, findings: [...source.findings, ...findings] };
}

/**
 * The rows of a sheet, whose first ones have all its columns, whichever of them has the headers. In a text, a row with more cells than headers
 * is split at the wrong place; in a sheet it has a column without a header.
 */
function equallyWide(lines: readonly FileLine[]): readonly FileLine[] {
  const width = lines.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return lines.map((line, at) =>
    at < MOST_ROWS_ABOVE ? { ...line, cells: Array.from({ length: width }, (_, column) => line.cells[column] ?? '') } : line,
  );
}

const BLANK: OpenedFile = {
  name: '',
  encoded: null,
  text: '',
  delimiter: null,
  sheets: null,
  isCalendar: false,
  lines: [],
  strayQuotes: [],
  findings: [],
};

function opened(name: string, source: SourceLines | Problem, encoded: OpenedFile['encoded'] = null): OpenedFile | Problem {
  if ('code' in source) return source;
  if (source.lines.length === 0) return { code: 'fileEmpty' };
  if (source.lines.length === 1) return { code: 'fileWithoutRows' };
  return { ...BLANK, name, encoded, ...source, lines: inLettersOf(language, source.lines) };
}
