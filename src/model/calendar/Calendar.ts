/** The calendars that days can be written in; days are always kept as Gregorian ones (yyyy-mm-dd). */
export type Calendar = 'gregorian' | 'jalali';
