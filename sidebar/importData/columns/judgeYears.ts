// Judges which years in a file of customers can be full years. The file itself does not say.
import type { Answers } from '../../../src/model/imports/findings/Finding';
import type { YearsCovered } from '../../../src/model/imports/fullYears';

/** `part`: neither a full year nor the current year. Its figures are left out. */
export type YearExtent = 'full' | 'toDate' | 'part';

const EXTENTS: readonly YearExtent[] = ['full', 'toDate', 'part'];

/** Among the answers about a file, the key of the extent of a year. */
export const extentKey = (year: number): string => `extent:${year}`;

/** The extent that a person chose; `null` if none. */
export const extentIn = (answers: Answers, year: number): YearExtent | null =>
  EXTENTS.find((each) => each === answers[extentKey(year)]) ?? null;

export interface YearOfFile {
  year: number;
  /** The sum of all accounts. */
  revenue: number;
  /** The assumed extent; `null` when the user must choose. */
  extent: YearExtent | null;
  /** It brought much less than the year beside it, so the file may have only a part of it. */
  isSmall: boolean;
}

/** Below this share of the year beside it, a year may be incomplete. */
const SMALL = 0.75;
/** Below this share even the year to date is conspicuous: perhaps it was read in another unit. */
const TINY = 0.005;

/**
 * Judges the extent of each year. The current year is to date, and a later year is left out. An earlier year is full, unless it brought so
 * little beside its neighbour that it may be incomplete. Then the user is asked.
 * @param revenues the sum of each year.
 * @param toDate years whose header says that they are not over.
 * @param incomplete years with missing months. The last one is asked about; an earlier one is left out.
 * @param begun a year whose beginning is missing. It is asked about too, also while it is running.
 */
export function judgeYears(
  revenues: ReadonlyMap<number, number>,
  toDate: ReadonlySet<number>,
  currentYear: number,
  incomplete: ReadonlySet<number> = new Set(),
  begun: number | null = null,
): YearOfFile[] {
  return [...revenues]
    .sort(([left], [right]) => left - right)
    .map(([year, revenue]) => {
      const beside = [revenues.get(year - 1), revenues.get(year + 1)].filter((sum) => sum !== undefined);
      const isSmall =
        (year < currentYear || year === begun) && (incomplete.has(year) || beside.some((sum) => revenue < sum * SMALL));
      const isTiny = beside.some((sum) => revenue < sum * TINY);
      const isToDate = toDate.has(year) || year === currentYear;
      const extent = isToDate && year !== begun ? 'toDate' : year > currentYear ? 'part' : isSmall ? null : 'full';
      return { year, revenue, extent, isSmall: isSmall || isTiny };
    });
}

/**
 * What the years cover once all are judged. The current year counts only directly after the last full year, because otherwise a year would
 * be missing between them.
 */
export function coveredBy(years: readonly Pick<YearOfFile, 'year' | 'extent'>[]): YearsCovered {
  const of = (extent: YearExtent) => years.filter((each) => each.extent === extent).map(({ year }) => year);
  const full = of('full').sort((left, right) => left - right);
  const last = full.at(-1);
  const toDate = of('toDate').find((year) => last === undefined || year === last + 1) ?? null;
  return { full, toDate, part: null };
}

/**
 * The year in the column `revenue3`. The current year determines it even when the year before is not in the file. `null` without any year.
 */
export const lastFullYearOf = ({ full, toDate }: YearsCovered): number | null =>
  full.at(-1) ?? (toDate === null ? null : toDate - 1);
