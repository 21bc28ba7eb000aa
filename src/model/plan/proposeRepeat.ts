import { addMonths } from '../calendar/addMonths';
import type { Calendar } from '../calendar/Calendar';
import { daysSince } from '../calendar/daysSince';
import { isDay } from '../calendar/isDay';
import { type Weekend, workingDayFrom } from '../calendar/weekend';
import type { SwotEntry } from './PlanRecords';

/** Months between two analyses that people choose, and the one of a plan that has chosen none: a year. */
const RHYTHMS = [3, 6, 12] as const;
const DAYS_OF_MONTH = 365.25 / 12;

/**
 * The day by which a SWOT analysis made today is to be repeated, in the rhythm of the last one: the months from its making to its own
 * repeat-by day, as 3, 6 or 12, whichever is nearest; the longer of two. Without a last one after a year.
 * Months are counted in the calendar, Gregorian by default. The day is a working day.
 */
export function proposeRepeat(
  swot: readonly Pick<SwotEntry, 'repeatBy' | 'recordedOn' | 'confirmedOn'>[],
  today: string,
  weekend: Weekend | null,
  calendar?: Calendar,
): string {
  const last = swot.reduce<(typeof swot)[number] | null>(
    (latest, entry) => (isDay(entry.repeatBy) && entry.repeatBy > (latest?.repeatBy ?? '') ? entry : latest),
    null,
  );
  const days = last === null ? null : daysSince(madeOn(last), last.repeatBy);
  const months = days === null ? Infinity : days / DAYS_OF_MONTH;
  const nearest = RHYTHMS.reduce<number>(
    (best, each) => (Math.abs(each - months) <= Math.abs(best - months) ? each : best),
    RHYTHMS[0],
  );
  return workingDayFrom(addMonths(today, nearest, calendar), weekend, calendar);
}

const madeOn = ({ recordedOn, confirmedOn }: Pick<SwotEntry, 'recordedOn' | 'confirmedOn'>): string =>
  confirmedOn > recordedOn ? confirmedOn : recordedOn;
