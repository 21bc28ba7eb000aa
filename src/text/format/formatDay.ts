// Days as people read them in each language, without Intl, which Apps Script does not promise to have in full.
import type { Calendar } from '../../model/calendar/Calendar';
import { isDay } from '../../model/calendar/isDay';
import { jalaliOf } from '../../model/calendar/jalali';
import { fill } from '../fill';
import { LOCALES, type Language } from '../locales';
import { localizeDigits } from './formatNumber';

export interface DayStyle {
  /** Names of months in full, or `short` as in a table, which is the default. */
  readonly month?: 'long' | 'short';
  /** Shows the year; true by default. */
  readonly year?: boolean;
  /** The language's own calendar by default. */
  readonly calendar?: Calendar;
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}))?/;

/**
 * The day of a moment: 3 Nov 2026, ۱۲ آبان ۱۴۰۵.
 * @param moment yyyy-mm-dd, with or without a time after it; any other text, and a day that does not exist, comes back as it is.
 */
export function formatDay(language: Language, moment: string, { month = 'short', year = true, calendar }: DayStyle = {}): string {
  const locale = LOCALES[language];
  return write(language, moment, year ? locale.day : locale.dayOfYear, month, calendar ?? locale.calendar);
}

/** As `formatDay`, followed by the time if the moment has one: 3 Nov 2026, 09:07. The time is shown as it is written. */
export function formatMoment(language: Language, moment: string, style: DayStyle = {}): string {
  const time = MOMENT.exec(moment)?.[2];
  const day = formatDay(language, moment, style);
  if (time === undefined || day === moment) return day;
  return fill(LOCALES[language].moment, { day, time: localizeDigits(language, time) });
}

/** The month of a day (yyyy-mm-dd) with its year: November 2026, مهر ۱۴۰۵. What is not a day comes back as it is. */
export const formatMonth = (language: Language, day: string): string =>
  write(language, day, LOCALES[language].month, 'long', LOCALES[language].calendar);

function write(language: Language, moment: string, template: string, form: 'long' | 'short', calendar: Calendar): string {
  const gregorian = MOMENT.exec(moment)?.[1] ?? '';
  const day = isDay(gregorian) && (calendar === 'jalali' ? jalaliOf(gregorian) : gregorian);
  if (!day) return moment;
  const [year = 0, month = 1, date = 1] = day.split(/\D/).map(Number);
  const name = LOCALES[language].months[calendar][form][month - 1] ?? '';
  return localizeDigits(language, fill(template, { day: String(date), month: name, year: String(year) }));
}
