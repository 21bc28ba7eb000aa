import { addDays } from '../calendar/addDays';
import type { CalendarEvent } from './CalendarEvent';

/** A link that opens Google Calendar with a prefilled all-day event. The user can change it and has to save it. */
export function googleCalendarLink({ title, day, details }: CalendarEvent): string {
  const dates = [day, addDays(day, 1)].map((each) => each.replaceAll('-', '')).join('/'); // the end is the day after
  const fields = { action: 'TEMPLATE', text: title, dates, details };
  const query = Object.entries(fields).filter(([, value]) => value !== '');
  return `https://calendar.google.com/calendar/render?${query.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}
