// Which years of a file of customers can be full ones; the file itself does not say.
import type { YearsCovered } from '../../../src/model/imports/fullYears';

/** `part`: neither a full year nor the running one; its figures are left out. */
export type YearExtent = 'full' | 'toDate' | 'part';

export interface YearOfFile {
  year: number;
  /** The sum of all accounts. */
  revenue: number;
  /** What it is taken for; `null` where a person must say. */
  extent: YearExtent | null;
  /** It brought much less than the year beside it: perhaps only a part of it is in the file. */
  isSmall: boolean;
}

/** Under this part of the year beside it, a year may be a part-year. */
const SMALL = 0.75;

/**
 * The running year is to date and a later one left out. An earlier one is full, unless it brought so little beside its
 * neighbour that it may be a part of a year: then it is asked.
 * @param revenues the sum of each year.
 * @param toDate years whose header says that they still run.
 * @param currentYear of the calendar that the years are counted in.
 * @param incomplete years of which some months are missing: the last one is asked about, an earlier one left out.
 */
export function judgeYears(
  revenues: ReadonlyMap<number, number>,
  toDate: ReadonlySet<number>,
  currentYear: (year: number) => number,
  incomplete: ReadonlySet<number> = new Set(),
): YearOfFile[] {
  return [...revenues]
    .sort(([left], [right]) => left - right)
    .map(([year, revenue]) => {
      const beside = [revenues.get(year - 1), revenues.get(year + 1)].filter((sum) => sum !== undefined);
      const current = currentYear(year);
      const isSmall = year < current && (incomplete.has(year) || beside.some((sum) => revenue < sum * SMALL));
      const extent = toDate.has(year) || year === current ? 'toDate' : year > current ? 'part' : isSmall ? null : 'full';
      return { year, revenue, extent, isSmall };
    });
}

/** The current year in the calendar that a year belongs to: Jalali below 1500. */
export function currentYearLike(year: number, today: Date): number {
  if (year >= 1500) return today.getFullYear();
  return Number(new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric' }).format(today).replace(/\D/g, ''));
}

/**
 * What the years cover, once each of them is judged. A running year counts only directly after the last full one: between them a
 * year would be missing.
 */
export function coveredBy(years: readonly Pick<YearOfFile, 'year' | 'extent'>[]): YearsCovered {
  const of = (extent: YearExtent) => years.filter((each) => each.extent === extent).map(({ year }) => year);
  const full = of('full').sort((left, right) => left - right);
  const last = full.at(-1);
  const toDate = of('toDate').find((year) => last === undefined || year === last + 1) ?? null;
  return { full, toDate, part: null };
}

/** What `revenue3` stands for; a running year says so even where the year before it is not in the file. `null` without any year. */
export const lastFullYearOf = ({ full, toDate }: YearsCovered): number | null =>
  full.at(-1) ?? (toDate === null ? null : toDate - 1);
