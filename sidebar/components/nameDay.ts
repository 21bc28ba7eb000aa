import { weekdayOf } from '../../src/model/calendar/weekdayOf';
import { dateField as words } from '../../src/text/en/dateField';
import { formatLongDay } from '../format';

/** A day (yyyy-mm-dd) with its day of the week: Friday, 30 October 2026. */
export const nameDay = (day: string): string => words.named(words.weekdays[weekdayOf(day)] ?? '', formatLongDay(day));
