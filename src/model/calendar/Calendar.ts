/** The calendars in which dates can be displayed and typed, and years counted. Stored days are always Gregorian (yyyy-mm-dd). */
export const CALENDARS = ['gregorian', 'jalali'] as const;
export type Calendar = (typeof CALENDARS)[number];
