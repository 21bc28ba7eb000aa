// Creates an .ics file (RFC 5545). The available libraries are large (one brings a schema library), or they do not fold long lines, do not
// escape commas, or use random identifiers.
import { addDays } from '../calendar/addDays';
import type { CalendarEvent } from './CalendarEvent';

/** Octets per line, without the line break. */
const LONGEST_LINE = 75;

/**
 * The file of one all-day event that does not block time.
 *
 * @param writtenAt milliseconds since 1970.
 */
export function calendarFile({ id, title, day, details }: CalendarEvent, writtenAt: number): string {
  const date = (each: string) => each.replaceAll('-', '');
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Key Account//Reviews//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escaped(id)}`,
    `DTSTAMP:${new Date(writtenAt).toISOString().replace(/\.\d+|[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${date(day)}`,
    `DTEND;VALUE=DATE:${date(addDays(day, 1))}`, // the day after: the end is not part of it
    `SUMMARY:${escaped(title)}`,
    ...(details === '' ? [] : [`DESCRIPTION:${escaped(details)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A value of type TEXT: escapes separators and removes control characters. */
const escaped = (value: string): string =>
  value
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** Folds a long line: the next line starts with a space. Never splits a character. */
function folded(line: string): string {
  let [written, room] = ['', LONGEST_LINE];
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      written += '\r\n ';
      room = LONGEST_LINE - 1;
    }
    written += character;
    room -= octets;
  }
  return written;
}

/** Length in UTF-8. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
