import { foldName } from '../../names/foldName';
import { currencyOfHeader, currencyOfNote, unitOfNote } from '../currencies';
import type { FileLine } from '../detectTable';
import { monthNumbers } from '../monthNumbers';
import { periodIn } from '../periodIn';
import { recognizeColumns, yearOfHeader, type Synonyms } from '../recognizeColumns';
import { kindOfPeriod } from '../spreadPeriods';
import { isFilled } from '../tableCells';
import { commonHeaders, placed } from './commonHeaders';
import { DATED, headersOfYear } from './headersOfYear';

/** One period, or one month, divides nothing. */
const FEWEST = 2;

/**
 * Writes the year, quarter or month of a line of its own into the rows below it, in a column behind the others, where at least two such lines part all
 * rows of a table without a day or a year: `2024`, `Q1 2025`, `Sales 2024`, or any title with a year above the headers and above their repetitions. A
 * year above months goes into their headers, and so does one above figures in another unit. Where the headers have the years, such titles are left out. All other tables stay as they are.
 *
 * @param name a header that is recognised as the period of a row.
 */
export function yearsAbove(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms, name: string): readonly FileLine[] {
  const header = lines[headerAt];
  const matches = recognizeColumns(header?.cells ?? [], synonyms);
  const isDated = matches.some((match) => match !== null && (match.year !== null || DATED.includes(match.field)));
  if (!header) return lines;
  const keys = header.cells.map(foldName).join('\n');
  const isHeader = (line: FileLine | undefined): boolean =>
    line?.cells.slice(0, header.cells.length).map(foldName).join('\n') === keys;
  const isAlone = (line: FileLine | undefined): boolean => line?.cells.filter(isFilled).length === 1;
  /** Other lines of one cell may be between a title and its headers. */
  const isAboveHeader = (at: number): boolean => {
    const next = [at + 1, at + 2, at + 3].find((below) => !isAlone(lines[below]));
    return next !== undefined && isHeader(lines[next]);
  };
  const isTitle = (line: FileLine, at: number): boolean =>
    at > headerAt && isAlone(line) && isAboveHeader(at) && line.cells.some((cell) => yearOfHeader(cell).year !== null);
  if (isDated) return lines.some(isTitle) ? lines.filter((line, at) => !isTitle(line, at)) : lines;
  const periodOf = (line: FileLine, at: number): string => {
    const text = isAlone(line) ? (line.cells.find(isFilled) ?? '') : '';
    if (text === '') return '';
    return isAboveHeader(at) ? String(yearOfHeader(text).year ?? '') : periodIn(text, synonyms);
  };
  const periods = lines.map(periodOf);
  const titles = periods.slice(Math.max(0, headerAt - MOST_TITLES), headerAt).filter((period) => period !== '');
  const first = titles[titles.length - 1] ?? '';
  const later = periods.slice(headerAt + 1);
  const isParted = first !== '' || (later[0] ?? '') !== '';
  const found = new Set([first, ...later].filter((period) => period !== ''));
  if (!isParted || found.size < FEWEST) return lines;
  const above = lines.slice(0, headerAt);
  const titlesOf = new Map([[first, above.slice(-MOST_TITLES).filter(isAlone).map(textIn)]]);
  const known = new Set(above.map(textIn));
  let period = first;
  let isTitled = false;
  const rows = lines.slice(headerAt + 1).flatMap((line, at) => {
    const own = later[at] ?? '';
    const isBetween = isAlone(line) && isAboveHeader(headerAt + 1 + at);
    isTitled = own !== '' || (isBetween && (isTitled || known.has(textIn(line))));
    if (own !== '') period = own;
    if (!isTitled) return [{ line, period, isHeader: isHeader(line) }];
    titlesOf.set(period, [...(titlesOf.get(period) ?? []), textIn(line)]);
    return [];
  });
  const isOfMonths =
    header.cells.filter((cell) => kindOfPeriod(cell) !== null).length >= FEWEST || monthNumbers(header.cells).length > 0;
  const units = new Map([...titlesOf].map(([of, titles]) => [of, unitIn(titles)]));
  const isMixed = new Set([...units.values()].filter((unit) => unit !== '')).size > 1;
  const areYears = [...found].every((each) => /^\d{4}$/.test(each));
  if (areYears && (isOfMonths || isMixed))
    return [...above, ...byYear(header, rows, (year) => (isMixed ? `${year} ${units.get(year) ?? ''}` : year), synonyms)];
  const withPeriod = ({ line, period: own, isHeader: isRepeated }: RowOfPeriod): FileLine => {
    const cells = header.cells.map((_, column) => line.cells[column] ?? '');
    return { ...line, cells: [...cells, isRepeated ? name : own] };
  };
  return [...above, { ...header, cells: [...header.cells, name] }, ...rows.map(withPeriod)];
}

const textIn = ({ cells }: FileLine): string => cells.find(isFilled)?.trim() ?? '';

/** What the titles of a table say of all its amounts, as headers have it: `(thousands EUR)`; '' if they say nothing. */
function unitIn(titles: readonly string[]): string {
  const unit = UNITS[Math.max(1, ...titles.map(unitOfNote))] ?? '';
  const inBrackets = (title: string): string => /[([][^()[\]]+[)\]]\s*$/.exec(title)?.[0] ?? '';
  const currency =
    titles.map((title) => currencyOfNote(title) ?? currencyOfHeader(inBrackets(title))).find((code) => code !== null) ?? '';
  const words = [unit, currency].filter((word) => word !== '').join(' ');
  return words === '' ? '' : `(${words})`;
}

const UNITS: Readonly<Record<number, string>> = { 1e3: 'thousands', 1e6: 'millions', 1e9: 'billions' };

/** So many lines can be above a header, of which one has its year. */
const MOST_TITLES = 3;

/** A row below a line with a period. */
interface RowOfPeriod {
  line: FileLine;
  period: string;
  isHeader: boolean;
}

/**
 * A table with the figures of each year in columns of their own. A year without a figure in a column has no such column.
 *
 * @param bandOf the year as the headers have it, perhaps with its unit.
 */
function byYear(
  header: FileLine,
  rows: readonly RowOfPeriod[],
  bandOf: (year: string) => string,
  synonyms: Synonyms,
): FileLine[] {
  const records = rows.filter(({ isHeader }) => !isHeader);
  const years = [...new Set(records.map(({ period }) => period))];
  const tables = years.map((year) => {
    const own = records.filter(({ period }) => period === year);
    const filled = header.cells.flatMap((cell, at) =>
      own.some(({ line }) => isFilled(line.cells[at] ?? '')) ? [{ cell, at }] : [],
    );
    return {
      columns: filled.map(({ at }) => at),
      headers: headersOfYear(
        filled.map(({ cell }) => cell),
        bandOf(year),
        synonyms,
      ),
    };
  });
  const { headers, places } = commonHeaders(
    tables.map((table) => table.headers),
    synonyms,
  );
  const body = records.map(({ line, period }) => {
    const at = years.indexOf(period);
    const cells = tables[at]?.columns.map((column) => line.cells[column] ?? '') ?? [];
    return { ...line, cells: placed(cells, places[at] ?? [], headers.length) };
  });
  return [{ ...header, cells: headers }, ...body];
}
