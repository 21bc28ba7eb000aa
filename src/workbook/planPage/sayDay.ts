import { jalaliOf } from '../../model/calendar/jalali';
import { persianDigits } from '../../text/digits';
import type { PlanPageText } from '../../text/en/planPage';
import { fill } from '../../text/fill';
import type { Language } from '../../text/Language';

/** A day as the page writes it: 3 Nov 2026, or in the Jalali calendar on a Persian one. What is no day stays as it is. */
export function sayDay(language: Language, { months, day: template }: PlanPageText, day: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return day;
  const written = language === 'fa' ? (jalaliOf(day)?.replaceAll('/', '-') ?? day) : day;
  const [year = '', month = '', date = ''] = written.split('-');
  const said = fill(template, { day: String(Number(date)), month: months[Number(month) - 1] ?? month, year });
  return language === 'fa' ? persianDigits(said) : said;
}

/** @param minute yyyy-mm-dd hh:mm */
export function sayMinute(language: Language, page: PlanPageText, minute: string): string {
  const [day = '', time = ''] = minute.split(' ');
  return fill(page.dayAndTime, {
    day: sayDay(language, page, day),
    time: language === 'fa' ? persianDigits(time) : time,
  });
}
