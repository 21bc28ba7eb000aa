// Figures in the page's language.
import { text } from './text';

/** A figure with up to so many decimals, grouped. */
export const formatNumber = (value: number, digits = 2): string =>
  value.toLocaleString(text.locale, { maximumFractionDigits: digits });

/** A score or a cut-off: always one decimal. */
export const formatScore = (value: number): string =>
  value.toLocaleString(text.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A score with the decimals that the matrix shows, so that near ones can be told apart. */
export const formatExactScore = (value: number): string =>
  value.toLocaleString(text.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** @param part 0.25 for 25%. */
export const formatPercent = (part: number, digits = 0): string =>
  part.toLocaleString(text.locale, { style: 'percent', maximumFractionDigits: digits });

/** A day of the file (yyyy-mm-dd) in words, in the calendar that its years are counted in. */
export const formatDay = (day: string, calendar: 'gregorian' | 'jalali'): string =>
  new Intl.DateTimeFormat(`${text.locale}-u-ca-${calendar === 'jalali' ? 'persian' : 'gregory'}`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));

/** A year: no grouping. */
export const formatYear = (year: number): string => year.toLocaleString(text.locale, { useGrouping: false });
