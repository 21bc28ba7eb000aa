// A day short enough for a table: 3 Nov 2026; Persian pages say it in the Jalali calendar.
import { text } from '../text';

const format = new Intl.DateTimeFormat(text.locale, {
  ...{ day: 'numeric', year: 'numeric', timeZone: 'UTC' },
  month: text.language === 'fa' ? 'long' : 'short',
});

/** @param day yyyy-mm-dd; anything else stays as it is. */
export const sayDay = (day: string): string =>
  /^\d{4}-\d\d-\d\d$/.test(day) ? format.format(new Date(`${day}T00:00:00Z`)) : day;
