// Sheets with several tables in one: side by side, or with a year above each.
import { foldName } from '../names/foldName';
import type { FileLine } from './detectTable';
import { parsePeriod } from './parsePeriod';
import { recognizeColumns, type Synonyms } from './recognizeColumns';
import { isFilled } from './tableCells';

/** Fewer columns are not a table of their own. */
const FEWEST = 2;

/**
 * Puts tables with the same headers side by side, as people print long lists, below one another. The rows keep their numbers. All other tables stay
 * as they are.
 *
 * @param headerAt index of the header; -1 without one.
 */
export function sideBySide(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms): readonly FileLine[] {
  const header = lines[headerAt];
  const keys = header?.cells.map(foldName) ?? [];
  const width = keys.indexOf(keys[0] ?? '', 1);
  // Blank columns are between the tables, and not in them.
  const own = keys.slice(0, Math.max(0, width)).filter((key) => key !== '');
  if (!header || own.length < FEWEST || keys.slice(0, own.length).includes('')) return lines;
  const starts = keys.flatMap((key, at) => (key === keys[0] ? [at] : []));
  const areSame = starts.every((start) => own.every((key, at) => keys[start + at] === key));
  const isRest = keys.every((key, at) => key === '' || starts.some((start) => at >= start && at < start + own.length));
  const hasCustomer = recognizeColumns(header.cells.slice(0, own.length), synonyms).some((match) => match?.field === 'account');
  if (!areSame || !isRest || !hasCustomer) return lines;
  const partOf = (line: FileLine, start: number): FileLine => ({ ...line, cells: line.cells.slice(start, start + own.length) });
  const body = lines.slice(headerAt + 1);
  return [
    ...lines.slice(0, headerAt),
    partOf(header, 0),
    ...starts.flatMap((start) => body.map((line) => partOf(line, start)).filter(({ cells }) => cells.some(isFilled))),
  ];
}

/** Headers besides which a table has its days or years already. */
const DATED = ['date', 'yearOfSales', 'period', 'monthOfSales'];

/**
 * Writes the year of a line of its own into the rows below it, in a column behind the others, where at least two such lines part all rows of a table
 * without a day or a year. All other tables stay as they are.
 *
 * @param name a header that is recognised as the period of a row.
 */
export function yearsAbove(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms, name: string): readonly FileLine[] {
  const header = lines[headerAt];
  const matches = recognizeColumns(header?.cells ?? [], synonyms);
  const isDated = matches.some((match) => match !== null && (match.year !== null || DATED.includes(match.field)));
  const body = lines.slice(headerAt + 1);
  const yearIn = ({ cells }: FileLine): string => {
    const filled = cells.filter(isFilled);
    return filled.length === 1 && parsePeriod({ year: filled[0] ?? '' })?.kind === 'year' ? (filled[0] ?? '').trim() : '';
  };
  const years = new Set(body.map(yearIn).filter((year) => year !== ''));
  if (!header || isDated || years.size < FEWEST || yearIn(body[0] as FileLine) === '') return lines;
  const width = header.cells.length;
  let year = '';
  const rows = body.flatMap((line): FileLine[] => {
    const found = yearIn(line);
    if (found !== '') year = found;
    return found !== '' ? [] : [{ ...line, cells: [...Array.from({ length: width }, (_, at) => line.cells[at] ?? ''), year] }];
  });
  return [...lines.slice(0, headerAt), { ...header, cells: [...header.cells, name] }, ...rows];
}
