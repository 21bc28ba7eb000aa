import type { Language } from '../text/locales';

/**
 * The last full calendar year on a day (yyyy-mm-dd): Gregorian in English, Jalali in Persian (a year that begins about 21 March; the day
 * itself is good enough for a first value that the user may change).
 */
export function lastFullYearOf(language: Language, today: string): number {
  const year = Number(today.slice(0, 'yyyy'.length));
  if (language === 'en') return year - 1;
  const isAfterNowruz = today.slice('yyyy-'.length) >= '03-21';
  return year - 621 - (isAfterNowruz ? 1 : 2);
}
