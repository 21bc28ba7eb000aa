import type { FileLine } from './detectTable';
import { isFigure, isFilled } from './tableCells';

/** `* unaudited`, `1) without VAT`, `[2] …`, `¹ …`. `1. FC` is a club. */
const FOOTNOTE = /^(\*+|[†‡§¹²³]|[([]?[\d۰-۹]{1,2}[)\]]|[([]?[a-z][)\]]|\(\*+\))\s*\p{L}/iu;

/** @returns whether a row is a footnote, by the number of its line and by its cells that are not blank. */
export function footnoteJudge(
  rows: readonly FileLine[],
  isTotal: (row: FileLine) => boolean,
): (line: number, filled: readonly string[]) => boolean {
  const filledIn = ({ cells }: FileLine): string[] => cells.filter(isFilled);
  const body = rows.filter((row) => filledIn(row).length > 0);
  const isWide = body.filter((row) => filledIn(row).length > 1).length > body.length / 4;
  const below = new Set<number>();
  const gaps = new Set(body.filter(({ line }, at) => line - (body[at - 1]?.line ?? line) > 1));
  // A report with a blank row after each customer has no end of its table.
  const hasEnd = gaps.size <= body.length / 4;
  let from = body.length;
  while (from > 0 && isText(filledIn(body[from - 1] as FileLine))) from--;
  let isBelow = from > 0 && isTotal(body[from - 1] as FileLine);
  for (let at = from; at < body.length; at++) {
    const row = body[at] as FileLine;
    isBelow ||= hasEnd && gaps.has(row) && filledIn(row).length === 1;
    if (isBelow || isSentence(filledIn(row).join(', '))) below.add(row.line);
  }
  const records = body.filter((row) => !below.has(row.line));
  for (const { line } of headingsIn(records, gaps, isTotal)) below.add(line);
  return (line, filled) => isWide && (below.has(line) || (isText(filled) && FOOTNOTE.test(filled[0]?.trim() ?? '')));
}

/**
 * Titles of parts of a table: the first row of each part, which begins after a blank row, has a text alone above the names of others (`Key
 * accounts`). None unless there are two parts or more, and all other rows have a name there.
 */
function headingsIn(
  rows: readonly FileLine[],
  gaps: ReadonlySet<FileLine>,
  isTotal: (row: FileLine) => boolean,
): readonly FileLine[] {
  const isAlone = ({ cells }: FileLine, at: number): boolean => cells.every((cell, column) => isFilled(cell) === (column === at));
  const nameAt = rows[0]?.cells.findIndex(isFilled) ?? -1;
  if (!rows[0] || !isAlone(rows[0], nameAt)) return [];
  const records = rows.filter((row) => !isTotal(row));
  const isFirst = (row: FileLine, at: number): boolean => at === 0 || gaps.has(row);
  const firsts = records.filter(isFirst);
  const others = records.filter((row, at) => !isFirst(row, at));
  const areTitles =
    firsts.length > 1 &&
    others.length > firsts.length &&
    firsts.every((row) => isAlone(row, nameAt) && !isFigure(row.cells[nameAt] ?? '')) &&
    others.every((row) => isFilled(row.cells[nameAt] ?? '') && !isAlone(row, nameAt));
  return areTitles ? firsts : [];
}

/** Four words or more with a full stop, which ends no name unless it is that of a legal form. */
const isSentence = (text: string): boolean =>
  (text.match(/\S+/g) ?? []).length > 3 && /\p{L}{4,}[.!]\s*$/u.test(text) && !/gmbh\.\s*$/i.test(text);

/** Whether a row has nothing but a text, which a comma may split in two. */
const isText = (filled: readonly string[]): boolean => filled.length <= 2 && !filled.some(isFigure);
