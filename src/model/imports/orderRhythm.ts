import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { DAYS_OF_YEAR, LAST_DAYS } from './fullYears';

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
 * - Otherwise the longest gap never becomes shorter. It may be the one between the known orders and those of the file, if the file follows
 *   within 14 days.
 * - The usual interval of a file of less than a year replaces no other.
 */
export function joinRhythm(
  ofFile: Rhythm,
  inFile: Span,
  known: Rhythm,
  before: Span,
): Pick<Rhythm, 'usualInterval' | 'longestGap'> {
  const isWhole = before.salesFrom !== '' && inFile.salesFrom <= before.salesFrom && inFile.salesUntil >= before.salesUntil;
  if (isWhole) return { usualInterval: ofFile.usualInterval, longestGap: ofFile.longestGap };
  const follows = inFile.salesFrom > before.salesUntil && inFile.salesFrom <= addDays(before.salesUntil || FIRST, LAST_DAYS);
  const between = follows && known.lastOrder && ofFile.firstOrder ? daysSince(known.lastOrder, ofFile.firstOrder) : null;
  const gaps = [ofFile.longestGap, known.longestGap, between].filter((gap) => typeof gap === 'number');
  const isLong = (daysSince(inFile.salesFrom, inFile.salesUntil) ?? 0) + 1 >= DAYS_OF_YEAR;
  const [first, second] = isLong ? [ofFile, known] : [known, ofFile];
  return {
    usualInterval: first.usualInterval ?? second.usualInterval ?? null,
    longestGap: gaps.length === 0 ? null : gaps.reduce((longest, gap) => Math.max(longest, gap)),
  };
}

const FIRST = '1900-01-01';
