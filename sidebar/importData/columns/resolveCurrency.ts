import { currencyOfHeader } from '../../../src/model/imports/currencies';
import { meaningOf } from '../../../src/model/imports/headerConcepts';
import { cellsOf } from './cellsOf';
import { matchOfHeader, placeOf, withFields, type Matches, type Rows } from './matches';

/** An amount that is converted into one currency for all rows. */
const CONVERTED =
  /converted|company currency|base (?:currency )?amount|amount [([]?(?:in )?base|accounted amount|local currency|in lc\b|\(lcy\)|loc\.curr|hauswähr|(?<!\p{L})h(?:w|währ|wrg)(?!\p{L})|dmbtr|devise (de la )?société/iu;

/** What says of an amount that it is in the currency of its row. */
const OF_ROW =
  /(?<!\p{L})(?:lc|fc|dc|fw|bw|tw|local|foreign|original|orig\.?|document|doc\.?|transaction|currency|curr\.?)(?!\p{L})|[()[\]]/giu;

/** The currency of a row is not that of a converted amount, which may have a column of its own. */
export function resolveCurrency(headers: readonly string[], rows: Rows, written: Matches): Matches {
  const matches = withOneCurrency(headers, rows, written);
  // `Amount EUR` beside `Amount LC` is in euros in all rows.
  const isOfRow = (header: string, index: number): boolean =>
    matches[index] === null &&
    currencyOfHeader(header) === null &&
    (meaningOf(header.replace(OF_ROW, ' ')) ?? '').includes('amount');
  const hasOther = headers.some(isOfRow);
  const isConverted = headers.map(
    (header, index) =>
      CONVERTED.test(header) || (hasOther && matches[index]?.field === 'amount' && currencyOfHeader(header) !== null),
  );
  if (!matches.some((match, index) => match?.field === 'amount' && isConverted[index])) return matches;
  return matches.map((match, index) => {
    if (match === null)
      return isConverted[index] && /currency$|währ|wrg/iu.test(headers[index] ?? '') ? { field: 'currency', year: null } : null;
    return match.field === 'currency' && !isConverted[index] ? null : match;
  });
}

/** Beside amounts in several currencies, the only column of amounts with a currency in its header is that of all rows: `Amount EUR`. */
function withOneCurrency(headers: readonly string[], rows: Rows, matches: Matches): Matches {
  const [amount, currency] = [placeOf(matches, 'amount'), placeOf(matches, 'currency')];
  const isFilled = (index: number): boolean => rows.length > 0 && cellsOf(rows, index).length === rows.length;
  const converted = headers.flatMap((header, index) =>
    matches[index] === null && currencyOfHeader(header) !== null && matchOfHeader(header)?.field === 'amount' ? [index] : [],
  );
  const [only = -1] = converted;
  const isOfRow = currencyOfHeader(headers[amount] ?? '') === null && new Set(cellsOf(rows, currency)).size > 1;
  return amount >= 0 && converted.length === 1 && isOfRow && isFilled(only)
    ? withFields(matches, [only, 'amount'], [amount, null], [currency, null])
    : matches;
}
