// Days and minutes of the workbook in words: January to December on the English page, Farvardin to Esfand on the Persian one.
import { boardPage } from '../../src/text/en/boardPage';
import { text } from '../text';

const PARTS = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2}))?/;

const format = (moment: string, options: Intl.DateTimeFormatOptions): string | null => {
  const [, day, time] = PARTS.exec(moment) ?? [];
  const date = new Date(`${day}T${time ?? '00:00'}:00Z`);
  // The time was the workbook's when it was written, and is shown as written.
  return Number.isNaN(date.getTime()) ? null : new Intl.DateTimeFormat(text.locale, { ...options, timeZone: 'UTC' }).format(date);
};

/** @param moment yyyy-mm-dd, with or without a time; what is neither is given back as it is. */
export const sayDay = (moment: string): string => format(moment, { day: 'numeric', month: 'long', year: 'numeric' }) ?? moment;

/** @param moment yyyy-mm-dd hh:mm */
export const sayMinute = (moment: string): string => {
  const time = format(moment, { hour: '2-digit', minute: '2-digit', hour12: false });
  return time === null ? moment : boardPage.dayAndTime(sayDay(moment), time);
};
