// Sheets with several tables in one: side by side, or with a year above each.
import { foldName } from '../names/foldName';
import type { FileLine } from './detectTable';
import { periodIn } from './periodIn';
import { recognizeColumns, yearOfHeader, type Synonyms } from './recognizeColumns';
import { isFilled } from './tableCells';

/** Fewer columns are not a table of their own. */
const FEWEST = 2;

/** A table beside others: its columns in the sheet, with the headers that it has below the others. */
interface Part {
  start: number;
  headers: readonly string[];
}

/**
 * Puts tables side by side, as people print long lists or keep their years, below one another: those with the same headers, and those with other
 * years. Each begins with the same header. A year above each of them goes into the headers of its figures. The rows keep their numbers. All other
 * tables stay as they are.
 *
 * @param headerAt index of the header, or of the years above it; -1 without one. The headers are there in the result.
 */
export function sideBySide(lines: readonly FileLine[], headerAt: number, synonyms: Synonyms): readonly FileLine[] {
  const isOfYears = lines[headerAt]?.cells.every((cell) => !isFilled(cell) || yearOfHeader(cell).year !== null) ?? false;
  const at = isOfYears ? headerAt + 1 : headerAt;
  const header = lines[at];
  const parts = partsOf(header?.cells ?? []);
  if (!header || parts.length < FEWEST) return lines;
  const above = lines[at - 1];
  const bands = bandsOf(parts, above?.cells ?? [], synonyms);
  const tables = parts.map((part, place) => ({ ...part, headers: withYear(part.headers, bands[place] ?? '', synonyms) }));
  if (!areTables(tables, synonyms)) return lines;
  const columns = [...new Map(tables.flatMap(({ headers }) => headers.map((text) => [foldName(text), text]))).values()];
  const partOf = (line: FileLine, { start, headers }: Part): FileLine => {
    const own = new Map(headers.map((text, column) => [foldName(text), line.cells[start + column] ?? '']));
    return { ...line, cells: columns.map((text) => own.get(foldName(text)) ?? '') };
  };
  // All steps know the header by its place.
  const title = above && bands.length > 0 ? [{ ...above, cells: [[...new Set(bands)].join(' · ')] }] : above ? [above] : [];
  const body = lines.slice(at + 1);
  return [
    ...lines.slice(0, Math.max(0, at - 1)),
    ...(at === headerAt ? title : []),
    { ...header, cells: columns },
    ...tables.flatMap((table) => body.map((line) => partOf(line, table)).filter(({ cells }) => cells.some(isFilled))),
  ];
}

/** The tables that begin with the first header of a row. Blank columns are between them, and not in them. */
function partsOf(cells: readonly string[]): Part[] {
  const keys = cells.map(foldName);
  const starts = keys.flatMap((key, at) => (key === keys[0] && key !== '' ? [at] : []));
  return starts.map((start, place) => {
    const own = cells.slice(start, starts[place + 1]);
    return { start, headers: own.slice(0, own.map(isFilled).lastIndexOf(true) + 1) };
  });
}

/** Whether tables have customers each, and the same headers or others with a year. */
function areTables(tables: readonly Part[], synonyms: Synonyms): boolean {
  const isInAll = (header: string): boolean =>
    tables.every(({ headers }) => headers.some((other) => foldName(other) === foldName(header)));
  return tables.every(({ headers }) => {
    const fields = recognizeColumns(headers, synonyms).map((match) => match?.field);
    const isKnown = headers.every((header) => isFilled(header) && (isInAll(header) || yearOfHeader(header).year !== null));
    return headers.length >= FEWEST && fields.includes('account') && isKnown;
  });
}

/** The text with a year above each table without days; none if one has no such text, or several. */
function bandsOf(parts: readonly Part[], above: readonly string[], synonyms: Synonyms): string[] {
  const isDated = recognizeColumns(parts[0]?.headers ?? [], synonyms).some((match) => DATED.includes(match?.field ?? ''));
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
