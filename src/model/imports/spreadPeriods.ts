import { foldName } from '../names/foldName';
import type { FileLine } from './detectTable';
import { monthNumbers } from './monthNumbers';
import { monthOfName } from './monthOfName';
import { parsePeriod } from './parsePeriod';
import { recognizeColumns, type Synonyms } from './recognizeColumns';
import { splitHalf, splitQuarter } from './splitQuarter';

type Kind = 'month' | 'quarter' | 'half';
/** The shortest first: beside months, quarters add them up. */
const KINDS: readonly Kind[] = ['month', 'quarter', 'half'];
/** As few columns of periods make a table of this kind. */
const FEWEST = 2;
/** Numbers without a name are months only if they are all of them. */
const WHOLE = 12;
/** With an amount of its own, a row needs no periods. */
const AMOUNTS = ['amount', 'revenue', 'quantity'];

/**
 * Turns a table with the year in a row and its months, quarters or halves in columns (`Customer,Year,Jan,Feb,…`, or 1 to 12) into one with a row for each of
 * them. Their rows keep the row number. All other tables stay as they are.
 *
 * @param headerAt index of the header; -1 without one.
 * @param names headers that are recognised as the period and the amount of a sale.
 */
export function spreadPeriods(
  lines: readonly FileLine[],
  headerAt: number,
  { synonyms, names }: { synonyms: Synonyms; names: { period: string; amount: string } },
): readonly FileLine[] {
  const headers = lines[headerAt]?.cells ?? [];
  const fields = recognizeColumns(headers, synonyms).map((match) => match?.field ?? '');
  const yearAt = fields.indexOf('yearOfSales');
  if (yearAt < 0 || fields.some((field) => AMOUNTS.includes(field)) || !areYears(lines.slice(headerAt + 1), yearAt)) return lines;
  const numbers = monthNumbers(headers);
  const kindAt = (header: string, at: number) =>
    numbers.length === WHOLE && numbers.includes(at) ? 'month' : kindOfPeriod(header);
  const kinds = headers.map((header, at) => (fields[at] === '' ? kindAt(header, at) : null));
  const kind = KINDS.find((each) => kinds.filter((found) => found === each).length >= FEWEST);
  if (kind === undefined) return lines;
  const periods = headers.flatMap((header, at) => (kinds[at] === kind ? [{ header: header.trim(), at }] : []));
  const isOther = (_: string, at: number): boolean => at >= headers.length || (kinds[at] ?? null) === null;
  const withPeriod = (cells: readonly string[], period: string, amount: string): string[] => {
    const others = cells.slice(0, headers.length).filter(isOther);
    return [...others, period, amount, ...cells.slice(headers.length)];
  };
  const spread = ({ line, cells }: FileLine): FileLine[] => {
    const filled = periods.filter(({ at }) => (cells[at] ?? '').trim() !== '');
    const full = headers.map((_, at) => cells[at] ?? '').concat(cells.slice(headers.length));
    if (filled.length === 0) return [{ line, cells: withPeriod(full, '', '') }];
    return filled.map(({ header, at }) => ({ line, cells: withPeriod(full, header, cells[at] ?? '') }));
  };
  const header = { line: lines[headerAt]?.line ?? 0, cells: withPeriod(headers, names.period, names.amount) };
  return [...lines.slice(0, headerAt), header, ...lines.slice(headerAt + 1).flatMap(spread)];
}

/** As many rows show what a column has. */
const SAMPLED = 50;

/** Whether a column has years. `FY` may also be the total of a year, beside its quarters. */
function areYears(body: readonly FileLine[], at: number): boolean {
  const filled = body.slice(0, SAMPLED).flatMap(({ cells }) => ((cells[at] ?? '').trim() === '' ? [] : [cells[at] ?? '']));
  return filled.filter((cell) => parsePeriod({ year: cell })?.kind === 'year').length > filled.length / 2;
}

/** The kind of period that a header names and nothing else; `null` for any other header. */
export function kindOfPeriod(header: string): Kind | null {
  const words = header.trim().split(/\s+/).map(foldName).join('-');
  if (!/\p{L}/u.test(words)) return null;
  const isBare = (rest: string): boolean => !/[\p{L}\p{N}]/u.test(rest);
  const half = splitHalf(words);
  if (half) return isBare(half.rest) ? 'half' : null;
  const quarter = splitQuarter(words);
  if (quarter) return isBare(quarter.rest) ? 'quarter' : null;
  return monthOfName(words.replace(/[.-]+$|-?ماه$/u, '')) ? 'month' : null;
}
