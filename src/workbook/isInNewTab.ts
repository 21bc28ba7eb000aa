import type { Locale } from '../text/Locale';
import type { Column } from './Tab';

/** Whether a new tab has the column: all but optional ones, and of these the ones of the people's calendar. */
export const isInNewTab = ({ optional, calendar }: Column, locale: Locale): boolean => !optional || calendar === locale.calendar;
