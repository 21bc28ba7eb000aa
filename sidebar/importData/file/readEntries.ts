// Reads the events of a calendar or the people of contact cards as rows.
import type { Problem } from '../../../src/actions/Answer';
import { readCalendar } from '../../../src/model/imports/calendar/readCalendar';
import { linesOfCalendar, linesOfCards, type SourceLines } from './linesOf';

export function readEntries(text: string, kind: 'calendar' | 'cards'): SourceLines | Problem {
  if (kind === 'cards') return linesOfCards(text);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return linesOfCalendar(readCalendar(text, { now: Date.now(), timeZone }));
}
