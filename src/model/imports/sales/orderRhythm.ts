import { addDays } from '../../calendar/addDays';
import { daysSince } from '../../calendar/daysSince';
import { gapsOf, longestOf } from './compareSales';
import { DAYS_OF_YEAR, LAST_DAYS } from '../fullYears';

/** How often a customer or a category is ordered. Days are yyyy-mm-dd; blank is '', `null` or missing. */
export interface Rhythm {
  firstOrder?: string | null | undefined;
  lastOrder?: string | null | undefined;
  usualInterval?: number | null | undefined;
  longestGap?: number | null | undefined;
}

/** The first and the last day of sales lines; '' if unknown. */
interface Span {
  salesFrom: string;
  salesUntil: string;
}

/**
 * The rhythm once a file is added to what is known.
 *
 * - A file of all the known days says it anew.
 * - Otherwise the longest gap never becomes shorter: it may be of days before the file. A file with all sales of its days has all gaps in them. Gaps of the file count after the last known order, and before the first one; in between,
 *   a file may have only some of the orders. If no more than 14 days are missing between the known days and the file, the gap from the last
 *   known order to the next one counts too.
 * - The usual interval of a file of less than a year replaces no other.
 *
 * @param days of the file with an order, ascending.
 * @param hasAll whether the file has all sales from its first to its last day.
 */
export function joinRhythm(
  ofFile: Rhythm,
  { days, hasAll = false, ...inFile }: Span & { days: readonly string[]; hasAll?: boolean },
  known: Rhythm,
  before: Span,
): Pick<Rhythm, 'usualInterval' | 'longestGap'> {
  const isWhole = before.salesFrom !== '' && inFile.salesFrom <= before.salesFrom && inFile.salesUntil >= before.salesUntil;
  if (isWhole) return { usualInterval: ofFile.usualInterval, longestGap: ofFile.longestGap };
  const [first, last] = [known.firstOrder || LATEST, known.lastOrder || ''];
  const isJoined = last !== '' && inFile.salesFrom <= addDays(before.salesUntil || FIRST, LAST_DAYS);
  const later = days.filter((day) => day > last);
  const earlier = last === '' ? [] : days.filter((day) => day < first);
  const gaps = [...gapsOf(hasAll ? days : earlier), ...gapsOf(isJoined ? [last, ...later] : later)];
  const isLong = (daysSince(inFile.salesFrom, inFile.salesUntil) ?? 0) + 1 >= DAYS_OF_YEAR;
  const [one, other] = isLong ? [ofFile, known] : [known, ofFile];
  return {
    usualInterval: one.usualInterval ?? other.usualInterval ?? null,
    longestGap: longestOf([...gaps, ...(typeof known.longestGap === 'number' ? [known.longestGap] : [])]),
  };
}

const [FIRST, LATEST] = ['1900-01-01', '9999'];
