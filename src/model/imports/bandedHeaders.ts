import { foldName } from '../names/foldName';
import { parseAmount } from '../numbers/parseAmount';
import { isTotalOfYear, monthsInYears } from './monthsInYears';
import { parsePeriod } from './parsePeriod';
import { recognizeColumns, yearOfHeader, type ColumnMatch, type Synonyms } from './recognizeColumns';
import { kindOfPeriod } from './spreadPeriods';

/**
 * The headers of a row, each with the name of its band in the row above, where a merged cell spans several columns: `2024,,2025,` over
 * `Revenue,Cost,Revenue,Cost`, or `Net sales,,Cost of sales,` over `2024,2025,2024,2025`. A band of years goes with all headers below it, and
 * a band of words with those that have a year: always if one of the bands is a known figure of years, and otherwise where a header repeats.
 * Months below their years are a table of their own kind (`monthsInYears`); of months without a year over `Qty,Value`, the amounts are the months.
 *
 * @param above the row above the headers, if there is one.
 */
export function bandedHeaders(
  below: readonly string[],
  above: readonly string[] | undefined,
  synonyms: Synonyms,
): readonly string[] {
  const bands = (above ?? []).map((cell) => cell.trim());
  const named = bands.filter((band) => band !== '');
  if (named.length === 0) return below;
  const headers = withMerged(below, bands, synonyms);
  const months = monthsInYears(headers, bands, synonyms);
  if (months !== null) return months;
  let band = '';
  const bandOf = headers.map((_, at) => (band = bands[at] || band));
  if (named.length > 1 && named.every(isYear))
    return headers.map((header, at) => (bandOf[at] === '' || header.trim() === '' ? header : `${header.trim()} ${bandOf[at]}`));
  const filled = headers.filter((header) => header.trim() !== '').length;
  const isTitle = named.length === 1 && bands[0] !== '';
  // A program can repeat a band in each of its columns.
  const spans = new Set(bands.filter((text, at) => text !== '' && text !== headers[at])).size;
  const isFigureAbove = bands.some((text, at) => parseAmount(text) !== null && !(at === 0 && isYear(text)));
  if (isTitle || spans >= filled || isFigureAbove) return headers;
  const ofParts = belowParts(headers, bands, bandOf, synonyms);
  if (ofParts !== null) return ofParts;
  const together = headers.map((header, at) =>
    bandOf[at] !== '' && yearOfHeader(header).year !== null ? `${bandOf[at]} ${header.trim()}` : null,
  );
  const isFigure = recognizeColumns(
    together.map((header) => header ?? ''),
    synonyms,
  ).some((match) => match !== null && match.year !== null);
  const keys = headers.map(foldName);
  const repeats = (at: number): boolean => named.length > 1 && keys.some((key, other) => other !== at && key === keys[at]);
  return headers.map((header, at) => ((isFigure || repeats(at)) && together[at]) || header);
}

/** Headers with those that are in a merged cell of both rows, whose text is in the upper one. A label stays beside its value: `Currency,EUR`. */
function withMerged(headers: readonly string[], bands: readonly string[], synonyms: Synonyms): readonly string[] {
  const named = bands.filter((band) => band !== '');
  const matchOf = (band: string): ColumnMatch | null => recognizeColumns([band], synonyms)[0] ?? null;
  if (named.length < 2 || named.some((band) => matchOf(band) === null)) return headers;
  const isOnce = (band: string): boolean => named.indexOf(band) === named.lastIndexOf(band);
  const isMerged = (header: string, band: string): boolean =>
    header.trim() === '' && isOnce(band) && matchOf(band)?.year === null;
  return headers.map((header, at) => (isMerged(header, bands[at] ?? '') ? (bands[at] ?? '') : header));
}

/** Headers below months or quarters: an amount is the month itself, and all others have its name. `null` for other bands and above records. */
function belowParts(
  headers: readonly string[],
  bands: readonly string[],
  bandOf: readonly string[],
  synonyms: Synonyms,
): readonly string[] | null {
  const isPart = (text: string): boolean =>
    kindOfPeriod(text) !== null || recognizeColumns([text], synonyms)[0]?.part !== undefined;
  const isOfPart = (text: string): boolean => isPart(text) || (text !== bands[0] && isTotalOfYear(text));
  const isRecord = headers.some((header) => parseAmount(header) !== null && !isYear(header));
  if (isRecord || bands.filter(isPart).length < 2) return null;
  const isAmount = (header: string): boolean =>
    yearOfHeader(header).year === null && AMOUNTS.includes(recognizeColumns([header], synonyms)[0]?.field ?? '');
  return headers.map((header, at) => {
    const part = bandOf[at] ?? '';
    if (header.trim() === '' || !isOfPart(part)) return header;
    return isAmount(header) ? part : `${header.trim()} ${part}`;
  });
}

const AMOUNTS = ['amount', 'revenue'];

const isYear = (cell: string): boolean => parsePeriod({ year: cell })?.kind === 'year';
