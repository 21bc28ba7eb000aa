import { recognizeColumns, yearOfHeader, type Synonyms } from '../recognizeColumns';

/** Headers besides which a table has its days or years already. */
export const DATED = ['date', 'yearOfSales', 'period', 'monthOfSales'];

/** Headers with the year above them, and its unit, where they are figures of a year then: `Revenue 2024 (TEUR)`, and not `Customer 2024`. */
export function headersOfYear(headers: readonly string[], band: string, synonyms: Synonyms): readonly string[] {
  const isOfYear = (header: string): boolean => (recognizeColumns([header], synonyms)[0]?.year ?? null) !== null;
  const { year } = yearOfHeader(band);
  if (year === null) return headers;
  return headers.map((header) => {
    const [dated, banded] = [`${header} ${year}`, `${header} ${band}`];
    return isOfYear(header) || !isOfYear(dated) ? header : isOfYear(banded) ? banded : dated;
  });
}
