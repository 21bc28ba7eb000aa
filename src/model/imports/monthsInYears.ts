import { foldDigits } from '../names/foldDigits';
import { recognizeColumns, type ColumnMatch, type Synonyms } from './recognizeColumns';

/** A label of a column that adds up others: `2023 Total`, `Gesamtergebnis`, «جمع کل». */
const SUM = /total|\bsum\b|gesamt|summe|ergebnis|result|somme|suma|جمع|مجموع/iu;
/** As few months or quarters below one year make it a table of this kind. */
const FEWEST = 2;

/** A column of a table with years above months: its two cells, and the year above it. */
interface Column {
  upper: string;
  lower: string;
  /** The column where the band of its year begins; -1 without a year. */
  from: number;
  /** The cell with the year. */
  year: string;
}

/**
 * The headers of a table with years above months or quarters, as pivot tables have it: `,2024,,2024 Total,2025,,Grand Total` over
 * `Row Labels,Jan,Feb,,Jan,Feb,`. Each month gets its year, and a header in the upper row alone (of merged cells) stays as it is. A total of a
 * year gets the year (`Total 2024`). A total without a year that adds up several years never does. Months as days (`2024-01-01`) stay as they are.
 *
 * @param upper the trimmed cells of the row above. It may be longer than the headers.
 * @returns `null` for other tables.
 */
export function monthsInYears(headers: readonly string[], upper: readonly string[], synonyms: Synonyms): string[] | null {
  const columns = columnsOf(headers, upper, synonyms);
  if (columns === null) return null;
  const joined = columns.map(({ lower, year }) => (lower === '' || year === '' ? '' : `${lower} ${year}`));
  const matches = recognizeEach(joined, synonyms);
  const own = recognizeEach(
    columns.map(({ lower }) => lower),
    synonyms,
  );
  const isPart = columns.map((_, at) => own[at]?.part !== undefined || (matches[at]?.part !== undefined && isName(columns, at)));
  const countIn = (from: number): number => columns.filter((column, at) => column.from === from && isPart[at]).length;
  if (!columns.some(({ from }) => from >= 0 && countIn(from) >= FEWEST)) return null;
  const ofOneYear = totalsOfYears(columns);
  return columns.map(({ upper: above, lower }, at) => {
    if (lower === '') return above;
    if (own[at]?.part !== undefined) return lower;
    if (isPart[at] || ofOneYear.has(at)) return joined[at] ?? lower;
    if (isSum(lower)) return lower;
    // A figure of the year beside its months: `Orders` below 2024.
    const ofYear = matches[at] ?? null;
    const isOfYear = ofYear !== null && ofYear.year !== null && [undefined, ofYear.field].includes(own[at]?.field);
    return isOfYear ? (joined[at] ?? lower) : lower;
  });
}

const isSum = (label: string): boolean => SUM.test(label);

/** Nothing but the words for a total, with or without a year. `Total sales 2024` says more. */
const BARE_SUM =
  /^(?:\s|[\p{N}.:–—-]|year|jahr|année|año|سال)*(?:(?:grand|sub)?\s*total[ei]?|result|summe|gesamt|(?:gesamt)?(?:summe|ergebnis)|somme|suma|مجموع|سرجمع|جمع|کل)(?:\s|[\p{N}.:–—-]|of|for|year|result|général|general|g[ée]n[ée]rale|jahr|année|año|سال|کل)*$/iu;

/** Whether a header is that of a column that adds up the other columns of its year: `2024 Total`, `Summe 2024`, «جمع سال ۱۴۰۳». */
export const isTotalOfYear = (header: string): boolean => BARE_SUM.test(header.trim());

/** Each header for itself: the same month of several bands is not a rival of another. */
const recognizeEach = (headers: readonly string[], synonyms: Synonyms): (ColumnMatch | null)[] =>
  headers.map((header) => (header === '' ? null : (recognizeColumns([header], synonyms)[0] ?? null)));

/** A band begins with a year and ends before the next text in the upper row. `null` without a year. */
function columnsOf(headers: readonly string[], upper: readonly string[], synonyms: Synonyms): Column[] | null {
  const width = Math.max(headers.length, upper.length);
  const years = recognizeEach(upper, synonyms).map((match, at) => yearOfBand(match, upper[at] ?? ''));
  if (years.every((year) => year === '')) return null;
  let band = { from: -1, year: '' };
  return Array.from({ length: width }, (_, at) => {
    const above = upper[at] ?? '';
    // Merged cells can repeat the year in each of their columns.
    const isSame = band.from >= 0 && band.year === years[at] && upper[at - 1] === above;
    if (above !== '' && !isSame) band = { from: years[at] ? at : -1, year: years[at] ?? '' };
    return { upper: above, lower: (headers[at] ?? '').trim(), ...band };
  });
}

/** The words of a band that name a year, or the year of a quarter; '' if it names none or adds up its months. */
function yearOfBand(match: ColumnMatch | null, band: string): string {
  if (match === null || match.year === null || match.part?.startsWith('m') || isSum(band)) return '';
  return match.field === 'revenueToDate' || match.part !== undefined ? String(match.year) : band;
}

/** A number is the name of a month only beside the month before or after it, because a record below years has numbers too. */
function isName(columns: readonly Column[], at: number): boolean {
  const { lower = '', from = -1 } = columns[at] ?? {};
  if (/\p{L}/u.test(lower)) return true;
  const numberOf = (cell: string): number => (cell === '' ? NaN : Number(foldDigits(cell)));
  return [at - 1, at + 1].some((beside) => {
    const { lower: other = '', from: otherBand } = columns[beside] ?? {};
    return otherBand === from && numberOf(other) - numberOf(lower) === beside - at;
  });
}

/** The columns with the total of one year and without its number. Where not each year has one, it adds up all of them. */
function totalsOfYears(columns: readonly Column[]): ReadonlySet<number> {
  const bands = [...new Set(columns.map(({ from }) => from))].filter((from) => from >= 0);
  const firsts = bands.flatMap((from) => {
    const at = columns.findIndex(({ lower, from: band }) => band === from && isSum(lower));
    return at < 0 || /\p{N}/u.test(columns[at]?.lower ?? '') ? [] : [at];
  });
  return new Set(firsts.length === bands.length ? firsts : []);
}
