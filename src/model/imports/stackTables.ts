// Sheets with several tables in one: side by side, or below each other, perhaps with a year above each.
import { foldName } from '../names/foldName';
import { currencyOfHeader, currencyOfNote, unitOfNote } from './currencies';
import { headersAt } from './detectHeader';
import type { FileLine } from './detectTable';
import { monthNumbers } from './monthNumbers';
import { periodIn } from './periodIn';
import { recognizeColumns, yearOfHeader, type Synonyms } from './recognizeColumns';
import { kindOfPeriod } from './spreadPeriods';
import { isFigure, isFilled } from './tableCells';

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

/** Cells at their places in a row of a length, and behind it those that have no place. */
function placed(cells: readonly string[], places: readonly number[], length: number): string[] {
  const row = Array.from({ length }, () => '');
  cells.forEach((cell, at) => (row[places[at] ?? length + at - places.length] = cell));
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
    const used = new Set<number>();
    const use = (isSame: (other: (typeof common)[number]) => boolean): number => {
      const place = common.findIndex((other, at) => !used.has(at) && isSame(other));
      used.add(place);
      return place;
    };
    const known = common.length;
    const byWords = headers.map((text) => use(({ key }) => key === foldName(text)));
    return headers.map((text, at) => {
      const content = contents[at] ?? '';
      const place = byWords[at] ?? -1;
      if (place >= 0) return place;
      const alike = known > 0 && content !== '' ? use((other) => other.content === content) : -1;
      return alike >= 0 ? alike : common.push({ text, key: foldName(text), content }) - 1;
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

const textOf = (cell: string): string => cell.trim().toLowerCase();

/** Whether a row has the headers of a table with customers, below or above another one. */
function headerJudge(header: FileLine | undefined, synonyms: Synonyms): (line: FileLine) => boolean {
  const texts = new Set(header?.cells.map(textOf).filter(isFilled));
  const oneOf = new Set([...texts, ...(synonyms['account'] ?? []).map(textOf)]);
  return ({ cells }) => {
    // Most rows end here, without the work of the rest.
    if (!cells.some((cell) => oneOf.has(textOf(cell)))) return false;
    const matches = recognizeColumns(cells, synonyms);
    const months = monthNumbers(cells);
    const filled = cells.flatMap((cell, at) => (isFilled(cell) ? [{ cell, at }] : []));
    const known = filled.filter(
      ({ cell, at }) => matches[at] || kindOfPeriod(cell) !== null || texts.has(textOf(cell)) || months.includes(at),
    );
    const isOther = ({ cell, at }: { cell: string; at: number }): boolean =>
      isFigure(cell) && (matches[at]?.year ?? null) === null && !months.includes(at);
    return (
      matches.some((match) => match?.field === 'account') &&
      known.length >= Math.max(FEWEST, filled.length / 2) &&
      known[0] === filled[0] &&
      !filled.some(isOther)
    );
  };
}

/**
 * The header of the first of several tables below each other. The one with the most headers is found first, which may be a later one.
 *
 * @param headerAt index of the header that is found; -1 without one.
 */
export function firstHeader(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms): number {
  const isHeader = headerJudge(lines[headerAt], synonyms);
  const first = lines.findIndex((line, at) => at < headerAt && isHeader(line));
  const hasRecords = lines
    .slice(first + 1, headerAt)
    .some(({ cells }) => cells.some(isFigure) && cells.filter(isFilled).length > 1);
  return first >= 0 && hasRecords && !isBelowBands(lines, first, synonyms) ? first : headerAt;
}

const isBelowBands = (lines: readonly FileLine[], at: number, synonyms: Synonyms): boolean =>
  headersAt(lines, at, synonyms).some((header, column) => header !== lines[at]?.cells[column]);

/**
 * Gives tables below each other the same headers, each cell below its own: a later one may have fewer months, a remark, or another order. Their header
 * rows become repetitions of the first. Tables with the same headers stay as they are, and all other tables.
 *
 * @param headerAt index of the first header; -1 without one.
 */
export function belowEachOther(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms): readonly FileLine[] {
  const header = lines[headerAt];
  if (!header || isBelowBands(lines, headerAt, synonyms)) return lines;
  const isHeader = headerJudge(header, synonyms);
  const body = lines.slice(headerAt + 1);
  const below = body.filter(isHeader);
  const tables = [header, ...below].map(({ cells }) => cells.slice(0, cells.map(isFilled).lastIndexOf(true) + 1));
  const keys = new Set(tables.map((cells) => cells.map(foldName).join('\n')));
  if (keys.size < FEWEST) return lines;
  const { headers, places } = commonHeaders(tables, synonyms);
  const heads = new Set(below);
  let table = 0;
  const rows = body.map((line) => {
    if (heads.has(line)) table++;
    return { ...line, cells: heads.has(line) ? headers : placed(line.cells, places[table] ?? [], headers.length) };
  });
  return [...lines.slice(0, headerAt), { ...header, cells: headers }, ...rows];
}

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
      headers: withYear(
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
