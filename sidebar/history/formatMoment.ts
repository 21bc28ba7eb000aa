// A moment of History in the words and the calendar of the page.
import { text } from '../text';

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})(?:[ T](\d{2}):(\d{2}))?/;

/** @param moment yyyy-mm-dd, or yyyy-mm-dd hh:mm as the workbook's clock had it; any other text stays as it is. */
export function formatMoment(moment: string): string {
  const parts = MOMENT.exec(moment);
  if (!parts) return moment;
  const [, year, month, day, hour, minute] = parts.map(Number);
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day, hour || 0, minute || 0));
  const calendar = text.language === 'fa' ? 'persian' : 'gregory';
  return new Intl.DateTimeFormat(`${text.locale}-u-ca-${calendar}`, {
    dateStyle: 'medium',
    ...(parts[4] === undefined ? {} : { timeStyle: 'short' as const }),
    timeZone: 'UTC',
  }).format(date);
}
