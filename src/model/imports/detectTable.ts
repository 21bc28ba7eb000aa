import { foldLetters, foldName } from '../names/foldName';
import { squeezeName } from '../names/squeezeName';
import { footnoteJudge } from './footnoteJudge';
import { remembered } from './remembered';
import { isFigure, isFilled, textAt } from './tableCells';
import { squeeze, TOTAL_MARK, totalJudge } from './totalJudge';

/** A row of a file. */
export interface FileLine {
  /** The row number in a spreadsheet, from 1. A quoted line break does not start a new row. */
  line: number;
  cells: readonly string[];
}

/** Words that identify rows that are not records. Compared after folding and without punctuation. */
export interface TableWords {
  /** Labels of total rows: "total", "Summe", "جمع کل". */
  totals: readonly string[];
  /** Those of them that no company has in its name: "Subtotal", "Zwischensumme". */
  subtotals: readonly string[];
  /** Balances that are carried forward, by their words in lower case: "balance b/f", "مانده از قبل". They are not sales. */
  carried: readonly RegExp[];
  /** What groups of customers are: "region", "branch", "منطقه". After the word for a total they make a total of a group. */
  groups: readonly string[];
  /** Those of them that are also names: a row of a day, or whose figure sums up no column, is a customer. */
  names: readonly string[];
  /** What programs write for a missing customer, and for the rest of them: "(blank)", "All others". */
  blanks: readonly string[];
  /** Lines that programs write below a table: row counts, copyright, confidentiality. */
  notes: readonly RegExp[];
  /** How a footnote begins, with its colon: "Source:", "Note:". It may have commas in it too. */
  noteBegins: RegExp;
  /** The imprint of a program, which may have commas in it, so that it takes several cells. */
  imprint: RegExp;
}

/** Why a row is not a record. `groupTotal`: it adds up the rows of a group, such as a region. `carried`: a balance of an earlier page or period. `otherFigure`: its figures are a cost or a budget. `uneven`: it has more cells than there are headers, so its figures cannot be assigned to columns. */
export type LeftOutReason =
  | 'aboveTable'
  | 'total'
  | 'groupTotal'
  | 'carried'
  | 'note'
  | 'separator'
  | 'repeatedHeader'
  | 'blankName'
  | 'otherFigure'
  | 'uneven';

export interface LeftOutRow {
  line: number;
  reason: LeftOutReason;
  /** The text that helps a user find the row. */
  text: string;
}

export interface DetectedTable {
  /** The header row; `null` if the first row is already a record. */
  header: FileLine | null;
  records: FileLine[];
  /** All rows that are not records, including those that the user chose to include. */
  leftOut: LeftOutRow[];
}

/** A part of the row above, which that has already: `davon Service`, `of which exports`. */
export const OF_WHICH =
  /^\s*[-–•]?\s*(?:davon|darunter|thereof|of which|out of which|dont|de los cuales|de las cuales|di cui|dos quais|das quais|waarvan|w tym|bunun|از این میان|که از آن|از آن جمله)(?!\p{L})/iu;

/** Whether a cell has a text that is not a figure. */
const isWords = (cell: string): boolean => isFilled(cell) && !isFigure(cell);

/** The first text of a row; '' for a blank row. */
const firstText = (cells: readonly string[]): string => cells.find(isFilled)?.trim() ?? '';

/**
 * Splits the rows of a file into header, records and everything else: titles above the table, totals, separators, footnotes, repeated
 * headers, and rows with more cells than headers. Blank rows are skipped.
 *
 * The label identifies a total row: "Total", "Grand Totals (2 records)", "Count: 2", SAP's `**`, and "Total Alder" or "Alder total" if
 * Alder has rows of its own. "Subtotal North" and "Total region North" are totals of a group where the row has no other words. So is "Total
 * North" where all other rows have an id or more words, or if its figures are the sums of the rows above it since the last total. With such
 * sums, a row with any label is one if it lacks the id or the words of the others, and so is a row above the rows that it adds up, if all rows
 * are in such groups and these add up to the total. A customer named Total Energies or Summit is a record, and so is a customer named Total whose row
 * has other words.
 *
 * A row with the label of a balance that is carried forward in any of its cells is not a record either: an opening balance is not a sale. Nor is a part of
 * the row above it: `davon Service`.
 *
 * A row with nothing but a text is a footnote if it begins with the mark of one (`*`, `1)`), or if it is at the end of the table, below a total
 * or a blank row, or a sentence. Anywhere else it is a customer without figures.
 *
 * Runs in O(n).
 *
 * @param headerAt index of the header in `lines`, -1 for none: from `detectHeader` or chosen by the user.
 * @param headers the headers with the names of bands above them, if these have more columns than the header row: of merged cells.
 * @param accountAt column of the account's name, -1 if unknown.
 * @param idAt column of the account's id, -1 if there is none.
 * @param isOther whether the figures of a row are a cost or a budget, in a table with rows of revenue too.
 * @param keep kinds of rows that the user includes as records.
 */
export function detectTable(
  lines: readonly FileLine[],
  {
    headerAt,
    headers,
    accountAt,
    idAt = -1,
    words,
    isOther = () => false,
    keep = new Set(),
  }: {
    headerAt: number;
    headers?: readonly string[];
    accountAt: number;
    idAt?: number;
    words: TableWords;
    isOther?: (cells: readonly string[]) => boolean;
    keep?: ReadonlySet<LeftOutReason>;
  },
): DetectedTable {
  const header = lines[headerAt] ?? null;
  const leftOut: LeftOutRow[] = [];
  const leave = ({ line, cells }: FileLine, reason: LeftOutReason): void => {
    leftOut.push({ line, reason, text: cells.find(isWords)?.trim() ?? firstText(cells) });
  };
  for (const line of lines.slice(0, Math.max(0, headerAt))) leave(line, 'aboveTable');

  const body = lines.slice(headerAt + 1);
  const width = header ? widthOf(headers ?? header.cells, body) : Infinity;
  const headerKeys = header?.cells.map(foldName) ?? [];
  const totals = new Set(words.totals.map(squeeze));
  const blanks = new Set(words.blanks.map(foldName));
  // `Others (45)` says how many.
  const isBlankName = (name: string): boolean => blanks.has(foldName(name)) || blanks.has(foldName(name.replace(/\(\d+\)$/, '')));
  const names = new Set(body.flatMap(({ cells }) => ownNames(textAt(cells, accountAt))));
  const totalOf = totalJudge({
    accountAt,
    idAt,
    totals,
    subtotals: new Set(words.subtotals.map(squeeze)),
    groups: new Set(words.groups.map(squeeze)),
    alsoNames: new Set(words.names.map(squeeze)),
    names,
    body,
  });
  const isCarried = carriedJudge(words.carried);
  const isFootnote = footnoteJudge(body, (row) => totalOf(row) !== null);
  const reasonOf = (row: FileLine): LeftOutReason | null => {
    const { line, cells } = row;
    const filled = cells.filter(isFilled);
    const label = firstText(cells);
    if (filled.every((cell) => SEPARATOR.test(cell))) return TOTAL_MARK.test(label) ? 'total' : 'separator';
    if (repeats(cells, headerKeys)) return 'repeatedHeader';
    if (filled.length === 1 && words.notes.some((note) => note.test(label))) return 'note';
    const begins = words.imprint.test(label) || (words.noteBegins.test(label) && filled.length <= MOST_PARTS);
    if (begins && !filled.some(isFigure)) return 'note';
    if (cells.some(isCarried)) return 'carried';
    if (OF_WHICH.test(label)) return 'groupTotal';
    const total = totalOf(row);
    if (total !== null) return total;
    if (isFootnote(line, filled)) return 'note';
    if (isBlankName(textAt(cells, accountAt))) return 'blankName';
    if (isOther(cells)) return 'otherFigure';
    return lastFilled(cells) >= width ? 'uneven' : null;
  };

  const records: FileLine[] = [];
  for (const line of body) {
    if (!line.cells.some(isFilled)) continue;
    const reason = reasonOf(line);
    if (reason === null || keep.has(reason)) records.push(line);
    if (reason !== null) leave(line, reason);
  }
  return { header, records, leftOut };
}

/** A name, and those of a company and its parts alone: `Acme:Plant 1` has totals of `Acme` and of `Plant 1`. */
const ownNames = remembered((name: string): string[] => [name, ...name.split(':')].map(squeezeName));

/** The number of columns: to the last header, or to the last column without a header that most rows fill. */
function widthOf(header: readonly string[], body: readonly FileLine[]): number {
  let width = lastFilled(header) + 1;
  for (let at = width; at < header.length; at++) {
    const filled = body.filter(({ cells }) => textAt(cells, at) !== '').length;
    if (filled > body.length / 2) width = at + 1;
  }
  return width;
}

/** Commas may split a footnote into as many cells. */
const MOST_PARTS = 3;

const SEPARATOR = /^[-=_*~.–—+|\s]+$/;
const lastFilled = (cells: readonly string[]): number => cells.map(isFilled).lastIndexOf(true);

/** Whether a row repeats the header: at least two of its cells match, and no other cell has text. */
const repeats = (cells: readonly string[], headerKeys: readonly string[]): boolean =>
  cells.every((cell, at) => !isFilled(cell) || foldName(cell) === headerKeys[at]) && cells.filter(isFilled).length > 1;

const HAS_WORD = /\p{L}{2}|\p{L}\/\p{L}/u;
/** A longer text is not a label. */
const LONGEST_LABEL = 60;

/** @returns whether a cell is the label of a balance that is carried forward. Its numbers and marks say nothing: "Balance b/f (page 3)". */
function carriedJudge(labels: readonly RegExp[]): (cell: string) => boolean {
  const isLabel = remembered((cell) => {
    const bare = foldLetters(cell.toLowerCase())
      .replace(/[^\p{L}\p{M}/]+|\/(?!\p{L})|(?<!\p{L})\//gu, ' ')
      .trim();
    return labels.some((label) => label.test(bare));
  });
  return (cell) => cell.length <= LONGEST_LABEL && HAS_WORD.test(cell) && isLabel(cell);
}
