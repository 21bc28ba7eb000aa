import { text } from '../text';

/** The month of a day (yyyy-mm-dd) with its year, in the calendar of the page's language: November 2026, مهر ۱۴۰۵. */
export const nameMonth = (day: string): string => {
  const calendar = text.language === 'fa' ? 'persian' : 'gregory';
  const format = new Intl.DateTimeFormat(`${text.locale}-u-ca-${calendar}`, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const parts = format.formatToParts(new Date(`${day}T00:00:00Z`)).filter(({ type }) => type === 'month' || type === 'year');
  return parts
    .sort((a, b) => a.type.localeCompare(b.type))
    .map(({ value }) => value)
    .join(' ');
};
