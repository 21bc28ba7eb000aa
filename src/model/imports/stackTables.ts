// Sheets with several tables in one: side by side, or with a year above each.
import { foldName } from '../names/foldName';
import type { FileLine } from './detectTable';
import { periodIn } from './periodIn';
import { recognizeColumns, yearOfHeader, type Synonyms } from './recognizeColumns';
import { kindOfPeriod } from './spreadPeriods';
import { isFilled } from './tableCells';

/** Fewer columns are not a table of their own. */
const FEWEST = 2;

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
  const tables = parts.map((part, place) => withYear(headersOf(part), bands[place] ?? '', synonyms));
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

/** Cells at their places in a row of a length. */
function placed(cells: readonly string[], places: readonly number[], length: number): string[] {
  const row = Array.from({ length }, () => '');
  cells.forEach((cell, at) => (row[places[at] ?? at] = cell));
  return row;
}

/**
 * One row of headers for several tables, and the place of each header of each table in it. A header is the same as another by its words, or else by
 * what it holds: `Client` beside `Customer`.
 */
function commonHeaders(
  tables: readonly (readonly string[])[],
  synonyms: Synonyms,
): { headers: readonly string[]; places: readonly (readonly number[])[] } {
  const common: { text: string; key: string; content: string }[] = [];
  const places = tables.map((headers) => {
    const contents = recognizeColumns(headers, synonyms).map((match) => (match === null ? '' : JSON.stringify(match)));
    const byWords = headers.map((text) => common.findIndex(({ key }) => key === foldName(text)));
    return headers.map((text, at) => {
      const content = contents[at] ?? '';
      const same = common.findIndex((other, place) => content !== '' && other.content === content && !byWords.includes(place));
      const place = [byWords[at] ?? -1, same].find((found) => found >= 0);
      return place ?? common.push({ text, key: foldName(text), content }) - 1;
    });
  });
  return { headers: common.map(({ text }) => text), places };
}

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
    (headers, at) => headers.length >= FEWEST && headers.every(isFilled) && fields[at]?.includes('account'),
  );
  if (parts.length < FEWEST || !areCustomers) return false;
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

/** Headers with the year above them, and its unit, where they are figures of a year then: `Revenue 2024 (TEUR)`, and not `Customer 2024`. */
function withYear(headers: readonly string[], band: string, synonyms: Synonyms): readonly string[] {
  const isOfYear = (header: string): boolean => (recognizeColumns([header], synonyms)[0]?.year ?? null) !== null;
  const { year } = yearOfHeader(band);
  if (year === null) return headers;
  return headers.map((header) => {
    const [dated, banded] = [`${header} ${year}`, `${header} ${band}`];
    return isOfYear(header) || !isOfYear(dated) ? header : isOfYear(banded) ? banded : dated;
  });
}

/** Headers besides which a table has its days or years already. */
const DATED = ['date', 'yearOfSales', 'period', 'monthOfSales'];

/**
 * Writes the year, quarter or month of a line of its own into the rows below it, in a column behind the others, where at least two such lines part all
 * rows of a table without a day or a year: `2024`, `Q1 2025`, `Sales 2024`, or any title with a year above the headers and above their repetitions. All
 * other tables stay as they are.
 *
 * @param name a header that is recognised as the period of a row.
 */
export function yearsAbove(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms, name: string): readonly FileLine[] {
  const header = lines[headerAt];
  const matches = recognizeColumns(header?.cells ?? [], synonyms);
  const isDated = matches.some((match) => match !== null && (match.year !== null || DATED.includes(match.field)));
  if (!header || isDated) return lines;
  const body = lines.slice(headerAt + 1);
  const keys = header.cells.map(foldName).join('\n');
  const isHeader = (line: FileLine | undefined): boolean =>
    line?.cells.slice(0, header.cells.length).map(foldName).join('\n') === keys;
  const periodOf = (line: FileLine, below: FileLine | undefined): string => {
    const [text = '', ...others] = line.cells.filter(isFilled);
    return others.length > 0 ? '' : isHeader(below) ? String(yearOfHeader(text).year ?? '') : periodIn(text, synonyms);
  };
  const above = lines[headerAt - 1];
  const first = above ? periodOf(above, header) : '';
  const periods = body.map((line, at) => periodOf(line, body[at + 1]));
  const isParted = first !== '' || (periods[0] ?? '') !== '';
  if (!isParted || new Set([first, ...periods].filter((period) => period !== '')).size < FEWEST) return lines;
  let period = first;
  const rows = body.flatMap((line, at): FileLine[] => {
    const found = periods[at] ?? '';
    if (found !== '') period = found;
    const cells = header.cells.map((_, column) => line.cells[column] ?? '');
    return found !== '' ? [] : [{ ...line, cells: [...cells, isHeader(line) ? name : period] }];
  });
  return [...lines.slice(0, headerAt), { ...header, cells: [...header.cells, name] }, ...rows];
}
