import { GREGORIAN_YEARS } from '../../../src/model/calendar/FiscalYears';
import { nearestYear } from '../../../src/model/calendar/nearestYear';
import { foldDigits } from '../../../src/model/names/foldDigits';
import { splitQuarter } from '../../../src/model/imports/splitQuarter';
import { withLongYear } from '../../../src/model/imports/withLongYear';
import { WRITTEN_YEAR } from '../../../src/model/imports/writtenYear';

/** The year of figures, and its quarter (`q1` … `q4`) if they are of no more. */
export interface TitledYear {
  year: number;
  part?: string;
}

/** A title with these words has the day on which the file was made, or the year since which there is a company. */
const MADE =
  /(?<!\p{L})(since|founded|established|seit|gegründet|depuis|fondée?|desde|fundada|dal|opgericht|założona|kuruluş|تأسیس|تاسیس|printed|created|generated|exported|downloaded|run|as (of|at)|gedruckt|erstellt|exportiert|stand|druckdatum|imprimé|édité|généré|exporté|impreso|generado|exportado|stampato|afgedrukt|impresso|yazdırma|wydruk|تهیه|چاپ|گزارش‌?گیری|تاریخ گزارش)(?!\p{L})/iu;

export const isOfMaking = (title: string): boolean => MADE.test(title);

/**
 * The one year that the titles above a table name, for figures without a year: `January - December 2025`, `Zeitraum: 01.01.2024 - 31.12.2024`,
 * `Sales Q1 2025`.
 *
 * @returns `null` if they name no year or several. Years long before the last full one, such as that of a foundation, do not count.
 */
export function yearInTitle(titles: readonly string[], lastFullYear: number): TitledYear | null {
  const isRecent = (year: number): boolean => {
    const ago = nearestYear(lastFullYear, GREGORIAN_YEARS) - nearestYear(year, GREGORIAN_YEARS);
    return ago >= -1 && ago <= MOST_YEARS_AGO;
  };
  const years = titles
    .map((title) => withLongYear(foldDigits(title)))
    .filter((title) => !isOfMaking(title))
    .flatMap((title) => [...title.matchAll(new RegExp(WRITTEN_YEAR, 'g'))].map(([year]) => ({ year: Number(year), title })))
    .filter(({ year }) => isRecent(year));
  const [first] = years;
  if (first === undefined || new Set(years.map(({ year }) => year)).size > 1) return null;
  const quarters = new Set(years.flatMap(({ title }) => splitQuarter(title.toLowerCase())?.quarter ?? []));
  const [quarter] = quarters;
  return { year: first.year, ...(quarters.size === 1 && { part: `q${quarter}` }) };
}

const MOST_YEARS_AGO = 10;

/** Days in the name of a file: that of its export, as a rule. */
const DAYS = /\d{4}([-_. ]?)\d{1,2}\1\d{1,2}(?!\d)|(?<!\d)\d{1,2}([-_. ])\d{1,2}\2\d{4}/g;

/** The one year in the name of a file or its sheet: `sales_2025.xlsx`, «فروش ۱۴۰۴». `null` without one. */
export const yearInName = (name: string, lastFullYear: number): number | null =>
  yearInTitle(
    foldDigits(name)
      .replace(DAYS, ' ')
      .split(/[,;()\n]/),
    lastFullYear,
  )?.year ?? null;
