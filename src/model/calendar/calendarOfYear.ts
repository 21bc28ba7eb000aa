import type { Calendar } from './Calendar';

/** The calendar of a year that is written alone: below 1500 Jalali, from there on Gregorian. */
export const calendarOfYear = (year: number): Calendar => (year < 1500 ? 'jalali' : 'gregorian');
