// What the keys do in the month of a date field, as in other calendars.
import { addDays } from '../../src/model/calendar/addDays';
import { addMonths } from '../../src/model/calendar/addMonths';
import type { Calendar } from '../../src/model/calendar/Calendar';
import { weekdayOf } from '../../src/model/calendar/weekdayOf';

interface MonthKeys {
  calendar: Calendar;
  direction: 'ltr' | 'rtl';
  /** 0 is Sunday. */
  firstWeekday: number;
}

/** The days that can be chosen. */
const [FIRST, LAST] = ['1900-01-01', '2199-12-31'];

/** The day (yyyy-mm-dd) to which a key leads; `null` for a key that leads nowhere. */
export function moveInMonth(
  day: string,
  key: string,
  withShift: boolean,
  { calendar, direction, firstWeekday }: MonthKeys,
): string | null {
  const ahead = direction === 'rtl' ? -1 : 1;
  const inWeek = (weekdayOf(day) - firstWeekday + 7) % 7;
  const moves: Readonly<Record<string, () => string>> = {
    ArrowRight: () => addDays(day, ahead),
    ArrowLeft: () => addDays(day, -ahead),
    ArrowDown: () => addDays(day, 7),
    ArrowUp: () => addDays(day, -7),
    Home: () => addDays(day, -inWeek),
    End: () => addDays(day, 6 - inWeek),
    PageDown: () => addMonths(day, withShift ? 12 : 1, calendar),
    PageUp: () => addMonths(day, withShift ? -12 : -1, calendar),
  };
  const moved = moves[key]?.();
  if (moved === undefined) return null;
  return moved < FIRST ? FIRST : moved > LAST ? LAST : moved;
}
