import { foldName } from '../names/foldName';
import { parseAmount } from '../numbers/parseAmount';
import { monthsInYears } from './monthsInYears';
import { parsePeriod } from './parsePeriod';
import { recognizeColumns, yearOfHeader, type Synonyms } from './recognizeColumns';

/**
 * The headers of a row, each with the name of its band in the row above, where a merged cell spans several columns: `2024,,2025,` over
 * `Revenue,Cost,Revenue,Cost`, or `Net sales,,Cost of sales,` over `2024,2025,2024,2025`. A band of years goes with all headers below it, and
 * a band of words with those that have a year: always if one of the bands is a known figure of years, and otherwise where a header repeats.
 * Months below their years are a table of their own kind (`monthsInYears`).
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
  // A merged cell of both rows has its text in the upper one.
  const isMerged = (at: number, band = bands[at] ?? ''): boolean =>
    named.length > 1 &&
    below[at]?.trim() === '' &&
    named.indexOf(band) === named.lastIndexOf(band) &&
    recognizeColumns([band], synonyms)[0]?.year === null;
  const headers = below.map((header, at) => (isMerged(at) ? (bands[at] ?? '') : header));
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
  if (isTitle || spans >= filled || named.some((band) => parseAmount(band) !== null)) return headers;
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

const isYear = (cell: string): boolean => parsePeriod({ year: cell })?.kind === 'year';
