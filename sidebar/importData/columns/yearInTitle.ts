import { calendarOfYear } from '../../../src/model/calendar/calendarOfYear';
import { foldDigits } from '../../../src/model/names/foldDigits';
import { withLongYear } from '../../../src/model/imports/withLongYear';
import { WRITTEN_YEAR } from '../../../src/model/imports/writtenYear';

/** A title with these words has the day on which the file was made. */
const MADE =
  /(?<!\p{L})(printed|created|generated|exported|downloaded|run|as (of|at)|gedruckt|erstellt|exportiert|stand|druckdatum|imprimé|édité|généré|exporté|impreso|generado|exportado|stampato|afgedrukt|impresso|yazdırma|wydruk|تهیه|چاپ|گزارش‌?گیری|تاریخ گزارش)(?!\p{L})/iu;

/**
 * The one year that the titles above a table name, for figures without a year: `January - December 2025`, `Zeitraum: 01.01.2024 - 31.12.2024`.
 *
 * @returns `null` if they name no year or several. Years long before the last full one, such as that of a foundation, do not count.
 */
export function yearInTitle(titles: readonly string[], lastFullYear: number): number | null {
  const isRecent = (year: number): boolean => {
    const ago = inGregorian(lastFullYear) - inGregorian(year);
    return ago >= -1 && ago <= MOST_YEARS_AGO;
  };
  const years = titles
    .filter((title) => !MADE.test(title))
    .flatMap((title) =>
      [...withLongYear(foldDigits(title)).matchAll(new RegExp(WRITTEN_YEAR, 'g'))].map(([year]) => Number(year)),
    )
    .filter(isRecent);
  return new Set(years).size === 1 ? (years[0] ?? null) : null;
}

const MOST_YEARS_AGO = 10;
const inGregorian = (year: number): number => (calendarOfYear(year) === 'jalali' ? year + BEFORE_GREGORIAN : year);
const BEFORE_GREGORIAN = 621;
