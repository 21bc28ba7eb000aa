import type { Language } from '../text/Language';

/**
 * The last full calendar year on a day: Gregorian in English, Jalali in Persian (a year that begins about 21 March; the day itself is
 * good enough for a first value that the user may change).
 */
export function lastFullYearOf(language: Language, today: Date): number {
  const year = today.getFullYear();
  if (language === 'en') return year - 1;
  const isAfterNowruz = today.getMonth() > 2 || (today.getMonth() === 2 && today.getDate() >= 21);
  return year - 621 - (isAfterNowruz ? 1 : 2);
}
