import { foldName } from '../names/foldName';
import { isBlankCell } from './cleanCell';
import { parseDate } from './parseDate';
import { recognizeColumns, type Synonyms } from './recognizeColumns';
import { writtenNumber } from '../numbers/writtenNumber';

/** A row of a file. */
export interface FileLine {
  /** The row as a spreadsheet counts it, from 1: a quoted line break does not begin a new one. */
  line: number;
  cells: readonly string[];
}

/** Words by which rows that are no records are known; compared folded, without punctuation. */
export interface TableWords {
  /** Headers by field, as `recognizeColumns` takes them. */
  headers: Synonyms;
  /** What the label of a row of totals says: "total", "Summe", "جمع کل". */
  totals: readonly string[];
  /** What pivot tables write for no value: "(blank)". */
  blanks: readonly string[];
  /** Lines that a program writes under a table: counts of rows, copyright, confidentiality. */
  notes: readonly RegExp[];
}

/** Why a row is no record. `uneven`: it has more cells than there are headers, so that its figures cannot be told apart. */
export type LeftOutReason = 'aboveTable' | 'total' | 'note' | 'separator' | 'repeatedHeader' | 'blankName' | 'uneven';

export interface LeftOutRow {
  line: number;
  reason: LeftOutReason;
  /** The text by which a person finds the row again. */
  text: string;
}

export interface DetectedTable {
  /** The header row; `null` where the first row is a record already. */
  header: FileLine | null;
  records: FileLine[];
  /** Rows that are no records, those that a person keeps included. */
  leftOut: LeftOutRow[];
}

/** The header is looked for in so many rows. */
const MOST_ROWS_ABOVE = 30;

/**
 * Which of the first 30 rows is the header: the one with most recognised headers; of equals the one with most cells, then the first. Where
 * no row has any, the first row is the header if it looks like one (all words, above rows with numbers or dates), else there is none.
 * @returns the place in `lines`, or -1 without a header.
 */
export function detectHeader(lines: readonly FileLine[], headers: Synonyms): number {
  let best = { at: -1, recognized: 0, filled: 0 };
  lines.slice(0, MOST_ROWS_ABOVE).forEach(({ cells }, at) => {
    const recognized = countHeaders(cells, headers);
    const filled = cells.filter((cell) => cell.trim() !== '').length;
    if (recognized > best.recognized || (recognized > 0 && recognized === best.recognized && filled > best.filled))
      best = { at, recognized, filled };
  });
  if (best.at >= 0) return best.at;
  const [first, ...others] = lines.slice(0, MOST_ROWS_ABOVE);
  const isWords = first?.cells.every((cell) => !isFigure(cell)) ?? false;
  return isWords && others.some(({ cells }) => cells.some(isFigure)) ? 0 : -1;
}

/** Headers of a row that are known. A year alone is one only where the row holds no other number: in a record it is a figure. */
function countHeaders(cells: readonly string[], headers: Synonyms): number {
  const matches = recognizeColumns(cells, headers);
  const named = matches.filter((match, at) => match !== null && !isFigure(cells[at] ?? '')).length;
  const years = matches.filter((match, at) => match !== null && isFigure(cells[at] ?? '')).length;
  const figures = cells.filter(isFigure).length;
  if (figures > years || (named === 0 && years < 2)) return named > 0 && figures === 0 ? named : 0;
  return named + years;
}

const isFigure = (cell: string): boolean => cell.trim() !== '' && (writtenNumber(cell) !== null || parseDate(cell) !== null);

/**
 * Parts the rows of a file into its header, its records and what is neither: titles above the table, totals, separators, footnotes, headers
 * that repeat, rows with more cells than headers. Blank rows are passed over.
 *
 * A row of totals is known by its label alone: "Total", "Grand Totals (2 records)", "Count: 2", SAP's `**`, and "Total Alder" or "Alder
 * total" where Alder has rows of its own. A customer called Total Energies or Summit is a record, and so is one called Total whose row
 * has other words.
 *
 * Runs in O(n).
 *
 * @param headerAt the place of the header in `lines`, -1 for none: `detectHeader`, or a person's choice.
 * @param accountAt the column with the account's name, -1 where it is not known.
 * @param keep kinds of rows that a person wants as records all the same.
 */
export function detectTable(
  lines: readonly FileLine[],
  {
    headerAt,
    accountAt,
    words,
    keep = new Set(),
  }: { headerAt: number; accountAt: number; words: TableWords; keep?: ReadonlySet<LeftOutReason> },
): DetectedTable {
  const header = lines[headerAt] ?? null;
  const leftOut: LeftOutRow[] = [];
  const leave = ({ line, cells }: FileLine, reason: LeftOutReason): void => {
    leftOut.push({ line, reason, text: cells.find((cell) => cell.trim() !== '')?.trim() ?? '' });
  };
  for (const line of lines.slice(0, Math.max(0, headerAt))) leave(line, 'aboveTable');

  const body = lines.slice(headerAt + 1);
  const width = header ? lastFilled(header.cells) + 1 : Math.max(0, ...body.map(({ cells }) => lastFilled(cells) + 1));
  const headerKeys = header?.cells.map(foldName) ?? [];
  const totals = new Set(words.totals.map(squeeze));
  const blanks = new Set(words.blanks.map(foldName));
  const names = new Set(accountAt < 0 ? [] : body.map(({ cells }) => foldName(cells[accountAt] ?? '')));
  const reasonOf = (cells: readonly string[]): LeftOutReason | null => {
    const filled = cells.filter((cell) => cell.trim() !== '');
    const label = filled[0]?.trim() ?? '';
    if (filled.every((cell) => SEPARATOR.test(cell.trim()))) return TOTAL_MARK.test(label) ? 'total' : 'separator';
    if (repeats(cells, headerKeys)) return 'repeatedHeader';
    if (filled.length === 1 && words.notes.some((note) => note.test(label))) return 'note';
    if (isTotal(cells, { accountAt, totals, names })) return 'total';
    if (accountAt >= 0 && blanks.has(foldName(cells[accountAt] ?? ''))) return 'blankName';
    return lastFilled(cells) >= width ? 'uneven' : null;
  };

  const records: FileLine[] = [];
  for (const line of body) {
    if (line.cells.every((cell) => cell.trim() === '')) continue;
    const reason = reasonOf(line.cells);
    if (reason === null || keep.has(reason)) records.push(line);
    if (reason !== null) leave(line, reason);
  }
  return { header, records, leftOut };
}

const SEPARATOR = /^[-=_*~.–—+|\s]+$/;
const TOTAL_MARK = /^\*+$/;

const squeeze = (text: string): string => foldName(text).replace(/[^\p{L}]/gu, '');

function lastFilled(cells: readonly string[]): number {
  let at = cells.length - 1;
  while (at >= 0 && (cells[at] ?? '').trim() === '') at--;
  return at;
}

/** Whether a row is the header again: at least two of its cells, and none that says something else. */
function repeats(cells: readonly string[], headerKeys: readonly string[]): boolean {
  if (foldName(cells[0] ?? '') !== headerKeys[0] && foldName(cells[1] ?? '') !== headerKeys[1]) return false;
  const filled = cells.map((cell, at) => [foldName(cell), headerKeys[at] ?? ''] as const).filter(([cell]) => cell !== '');
  return filled.length > 1 && filled.every(([cell, key]) => cell === key);
}

interface TotalContext {
  accountAt: number;
  /** Squeezed words. */
  totals: ReadonlySet<string>;
  /** Folded names of the account column. */
  names: ReadonlySet<string>;
}

function isTotal(cells: readonly string[], { accountAt, totals, names }: TotalContext): boolean {
  const texts = cells.filter((cell) => !isBlankCell(cell) && !isFigure(cell));
  const label = texts[0]?.trim() ?? '';
  if (label === '') return false;
  if (TOTAL_MARK.test(label)) return true;
  const account = accountAt < 0 ? '' : (cells[accountAt] ?? '').trim();
  // A customer may be called Total: then its row has other words, such as a city.
  if (totals.has(squeeze(withoutCount(label)))) return texts.length === 1 || account === '';
  const words = label.split(/\s+/);
  const isTotalWord = (word: string | undefined): boolean => word !== undefined && totals.has(squeeze(word));
  const rest = isTotalWord(words[0])
    ? words.slice(isSmallWord(words[1]) ? 2 : 1)
    : isTotalWord(words[words.length - 1])
      ? words.slice(0, -1)
      : [];
  return rest.length > 0 && names.has(foldName(rest.join(' ')));
}

const isSmallWord = (word: string | undefined): boolean => /^(for|of|für|von|de|pour|para)$/i.test(word ?? '');

/** "Grand Totals (2 records)", "Count: 2", "Total = 5" without how many. */
const withoutCount = (label: string): string => label.replace(/\s*\([^)]*\)\s*$/, '').replace(/[\s:=]*[\d\u06f0-\u06f9.,]*$/, '');
