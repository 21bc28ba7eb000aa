// The years of the Persian (Jalali) calendar, of 365 or 366 days.

/**
 * Years after which the count of leap years starts anew, from K. M. Borkowski, "The Persian calendar for 3000 years" (1996), as jalaali-js has
 * them. Within a count, 8 of 33 years are leap years.
 */
const FIRST = 199;
const BREAKS = [426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456] as const;
/** So that 1349 begins on 21 March 1970. */
const OFFSET = -492_585;

const leapYearsIn = (years: number, more: number): number => Math.floor(years / 33) * 8 + Math.floor(((years % 33) + more) / 4);

/** The first day of a Jalali year, 199 to 2455, in days since 1970-01-01. */
export function firstDayOfJalali(year: number): number {
  let [leapYears, from] = [0, FIRST];
  for (const to of BREAKS) {
    const length = to - from;
    const passed = year - from;
    if (passed < length) {
      // A count that ends four years after a cycle has its next leap year at once.
      const early = length % 33 === 4 && length - passed === 4 ? 1 : 0;
      return OFFSET + year * 365 + leapYears + leapYearsIn(passed, 3) + early;
    }
    leapYears += leapYearsIn(length, 0);
    from = to;
  }
  return NaN;
}
