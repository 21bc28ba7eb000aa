import { foldName } from '../../names/foldName';
import type { FileLine } from '../detectTable';
import { recognizeColumns, yearOfHeader, type Synonyms } from '../recognizeColumns';
import { kindOfPeriod } from '../spreadPeriods';
import { isFilled } from '../tableCells';
import { commonHeaders, placed } from './commonHeaders';
import { FEWEST_COLUMNS } from './headerJudge';
import { DATED, headersOfYear } from './headersOfYear';

/** A table beside others: its columns in the sheet, with the headers that it has below the others. */
interface Part {
  start: number;
  columns: readonly { at: number; header: string }[];
  /** Whether a blank column is before it, or it is the first. */
  isApart: boolean;
}

/**
 * Puts tables side by side, as people print long lists or keep their years, below one another, each cell below its header: also tables of which one
 * has further columns. Each begins with the same header, or behind a blank column. A year above each of them goes into the headers of its figures.
 * The rows keep their numbers. All other tables stay as they are.
 *
 * @param headerAt index of the header, or of the years above it; -1 without one. The headers are there in the result.
 */
export function sideBySide(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms): readonly FileLine[] {
  const isOfYears = lines[headerAt]?.cells.every((cell) => !isFilled(cell) || yearOfHeader(cell).year !== null) ?? false;
  const at = isOfYears ? headerAt + 1 : headerAt;
  const header = lines[at];
  if (!header) return lines;
  const body = lines.slice(at + 1);
  const parts = partsOf(header.cells, body).find((found) => areTables(found, synonyms));
  if (!parts) return lines;
  const above = lines[at - 1];
  const bands = bandsOf(parts, above?.cells ?? [], synonyms);
  const tables = parts.map((part, place) => headersOfYear(headersOf(part), bands[place] ?? '', synonyms));
  const { headers, places } = commonHeaders(tables, synonyms);
  const partOf = (line: FileLine, { columns }: Part, place: number): FileLine => ({
    ...line,
    cells: placed(
      columns.map((column) => line.cells[column.at] ?? ''),
      places[place] ?? [],
      headers.length,
    ),
  });
  // All steps know the header by its place.
  const title = above && bands.length > 0 ? [{ ...above, cells: [[...new Set(bands)].join(' · ')] }] : above ? [above] : [];
  return [
    ...lines.slice(0, Math.max(0, at - 1)),
    ...(at === headerAt ? title : []),
    { ...header, cells: headers },
    ...parts.flatMap((part, place) => body.map((line) => partOf(line, part, place)).filter(({ cells }) => cells.some(isFilled))),
  ];
}

const headersOf = ({ columns }: Part): string[] => columns.map(({ header }) => header);

/** How a row of headers can be parted into tables: where its first header begins again, and at its blank columns. */
function partsOf(cells: readonly string[], body: readonly FileLine[]): Part[][] {
  const keys = cells.map(foldName);
  const isBlank = keys.map((key, at) => key === '' && !body.some((line) => isFilled(line.cells[at] ?? '')));
  const byFirst = keys.map((key) => key !== '' && key === keys[0]);
  const byBlank = isBlank.map((blank, at) => !blank && (at === 0 || isBlank[at - 1] === true));
  return [byFirst, byBlank].map((begins) => {
    const starts = begins.flatMap((isStart, at) => (isStart ? [at] : []));
    return starts.map((start, place) => {
      const own = cells.slice(start, starts[place + 1]);
      const columns = own.slice(0, own.map(isFilled).lastIndexOf(true) + 1).map((header, at) => ({ at: start + at, header }));
      return { start, isApart: start === 0 || isBlank[start - 1] === true, columns: columns.filter(({ at }) => !isBlank[at]) };
    });
  });
}

/** One table has nothing beside it. */
const FEWEST_TABLES = 2;

/** What a table of customers counts or adds up. */
const FIGURES = ['revenue', 'revenueToDate', 'amount', 'cost', 'profit', 'orders', 'quantity'];

/**
 * Whether tables have customers each, and these have the same headers or others with a year, figures each, or the same header for the customer behind
 * a blank column. Others may be a code and its name in one row.
 */
function areTables(parts: readonly Part[], synonyms: Synonyms): boolean {
  const tables = parts.map(headersOf);
  const fields = tables.map((headers) => recognizeColumns(headers, synonyms).map((match) => match?.field ?? ''));
  const areCustomers = tables.every(
    (headers, at) => headers.length >= FEWEST_COLUMNS && headers.every(isFilled) && fields[at]?.includes('account'),
  );
  if (parts.length < FEWEST_TABLES || !areCustomers) return false;
  const isInAll = (key: string): boolean => tables.every((headers) => headers.map(foldName).includes(key));
  const areSame = tables.flat().every((header) => isInAll(foldName(header)) || yearOfHeader(header).year !== null);
  const haveFigures = tables.every((headers, at) =>
    headers.some((header, column) => FIGURES.includes(fields[at]?.[column] ?? '') || kindOfPeriod(header) !== null),
  );
  const names = new Set(tables.map((headers, at) => foldName(headers[fields[at]?.indexOf('account') ?? -1] ?? '')));
  return areSame || haveFigures || (names.size === 1 && parts.every(({ isApart }) => isApart));
}

/** The text with a year above each table without days; none if one has no such text, or several. */
function bandsOf(parts: readonly Part[], above: readonly string[], synonyms: Synonyms): string[] {
  const isDated = recognizeColumns(parts.slice(0, 1).flatMap(headersOf), synonyms).some((match) =>
    DATED.includes(match?.field ?? ''),
  );
  const bands = parts.flatMap(({ start }, place) => above.slice(start, parts[place + 1]?.start).filter(isFilled));
  const areYears = bands.length === parts.length && bands.every((band) => yearOfHeader(band).year !== null);
  return areYears && !isDated ? bands : [];
}
