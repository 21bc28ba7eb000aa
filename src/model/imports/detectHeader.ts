import { foldName } from '../names/foldName';
import { bandedHeaders } from './bandedHeaders';
import type { FileLine } from './detectTable';
import { monthNumbers } from './monthNumbers';
import { monthsInYears } from './monthsInYears';
import { recognizeColumns, type Synonyms } from './recognizeColumns';
import { isFigure, isFilled } from './tableCells';

/** How many rows to search for the header. */
export const MOST_ROWS_ABOVE = 30;

/**
 * Finds the header among the first 30 rows: the row with the most recognised headers, then the one with the most cells, then the first. A
 * row with its first cell alone, above rows with several cells, is a title, whatever it says: `January - December 2025`. If
 * no row has a recognised header, the first row is the header if it looks like one (words only, above rows with numbers or dates).
 *
 * @returns the index in `lines`, or -1 without a header.
 */
export function detectHeader(lines: readonly FileLine[], headers: Synonyms): number {
  let best = { at: -1, recognized: 0, filled: 0 };
  lines.slice(0, MOST_ROWS_ABOVE).forEach((line, at) => {
    if (isTitle(line, lines.slice(at + 1, at + 1 + MOST_ROWS_ABOVE))) return;
    const cells = headersAt(lines, at, headers);
    const recognized = countHeaders(cells, headers);
    const filled = cells.filter(isFilled).length;
    if (recognized > best.recognized || (recognized > 0 && recognized === best.recognized && filled > best.filled))
      best = { at, recognized, filled };
  });
  if (best.at >= 0) return best.at;
  const [first, ...others] = lines.slice(0, MOST_ROWS_ABOVE);
  const isHeader = first?.cells.every((cell) => !isFigure(cell)) && others.some(({ cells }) => cells.some(isFigure));
  return isHeader ? 0 : -1;
}

const countFilled = ({ cells }: FileLine): number => cells.filter(isFilled).length;

/** Whether a row is a title of the rows below it. */
function isTitle(line: FileLine, below: readonly FileLine[]): boolean {
  if (countFilled(line) !== 1 || !isFilled(line.cells[0] ?? '')) return false;
  return below.filter((row) => countFilled(row) > 1).length > below.length / 2;
}

/** The headers of a row, with the names of the bands above them. These may be quarters below years in their turn. */
export function headersAt(lines: readonly FileLine[], at: number, headers: Synonyms): readonly string[] {
  const [above, top] = [lines[at - 1]?.cells, lines[at - 2]?.cells];
  const quarters =
    above && top
      ? monthsInYears(
          above,
          top.map((cell) => cell.trim()),
          headers,
        )
      : null;
  return bandedHeaders(lines[at]?.cells ?? [], quarters ?? above, headers);
}

/**
 * The row with the headers themselves, where a row of the names of bands above them is given.
 *
 * @returns the index of the row below, or `at` if it has no bands.
 */
export function belowBands(lines: readonly FileLine[], at: number, headers: Synonyms): number {
  const [own, below, banded] = [headersAt(lines, at, headers), lines[at + 1]?.cells ?? [], headersAt(lines, at + 1, headers)];
  const hasBands = at >= 0 && banded.some((header, column) => header !== below[column]);
  const isOfBands =
    countHeaders(banded, headers) > countHeaders(own, headers) || areYearsOverWords(lines[at]?.cells ?? [], below);
  return hasBands && isOfBands ? at + 1 : at;
}

/** Whether a row is nothing but years in merged cells, above words for each of their columns: `,2024,,2025,` over `Customer,Brand A,Brand B,…`. */
function areYearsOverWords(cells: readonly string[], below: readonly string[]): boolean {
  const years = cells.flatMap((cell, at) => (isFilled(cell) ? [at] : []));
  const isMerged = (at: number): boolean =>
    isFigure(cells[at] ?? '') && !isFilled(cells[at + 1] ?? '') && isFilled(below[at + 1] ?? '');
  return years.length > 1 && years.every(isMerged) && !below.some(isFigure);
}

/**
 * Counts the recognised headers of a row. A year counts only if the row has no other number but those of months, because in a record it is a
 * figure. The same year may be there twice, under different bands.
 */
function countHeaders(cells: readonly string[], headers: Synonyms): number {
  const matches = recognizeColumns(cells, headers);
  const known = cells.filter((_, at) => matches[at] !== null);
  const years = new Set(known.filter(isFigure).map(foldName));
  const months = monthNumbers(cells);
  const isRecord =
    cells.some((cell, at) => isFigure(cell) && !years.has(foldName(cell)) && !months.includes(at)) ||
    (known.length === years.size && years.size < 2);
  return isRecord ? 0 : known.filter((cell) => !DAY.test(cell.trim())).length;
}

/** A day can be the header of its month, but a record has days too. */
const DAY = /^\d{4}-\d\d-\d\d$/;
