import { calendarFile } from '../../../src/model/calendarEvent/calendarFile';
import { googleCalendarLink } from '../../../src/model/calendarEvent/googleCalendarLink';
import { mailLink } from '../../../src/model/calendarEvent/mailLink';

const event = { id: 'review-7@keyaccount', title: 'Review: Ernst Handel', day: '2026-12-31', details: 'Health 58\nAda, Bo' };
const at = Date.UTC(2026, 10, 23, 21, 5, 9, 123);

describe('the calendar file of an event', () => {
  test('is an all-day event that ends on the day after, across the year', () => {
    expect(calendarFile(event, at).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Key Account//Reviews//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:review-7@keyaccount',
      'DTSTAMP:20261123T210509Z',
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
      'SUMMARY:Review: Ernst Handel',
      'DESCRIPTION:Health 58\\nAda\\, Bo',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('escapes separators, turns every line break into \\n, and drops control characters', () => {
    const file = calendarFile({ ...event, title: 'a\\b; c, d: "e"', details: 'one\r\ntwo\rthree\u0007\tfour' }, at);
    expect(file).toContain('SUMMARY:a\\\\b\\; c\\, d: "e"\r\n');
    expect(file).toContain('DESCRIPTION:one\\ntwo\\nthree\tfour\r\n');
  });

  test('has no description if there is nothing to describe', () => {
    expect(calendarFile({ ...event, details: '' }, at)).not.toContain('DESCRIPTION');
  });

  test.each(['x'.repeat(200), 'بررسی حساب '.repeat(20).trim(), 'یک 🙂 '.repeat(30).trim(), '𝒜'.repeat(80)])(
    'folds lines at 75 octets without splitting a character, and unfolds to the same text',
    (title) => {
      const file = calendarFile({ ...event, title }, at);
      const lengths = file.split('\r\n').map((line) => Buffer.byteLength(line, 'utf8'));
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
      expect(Math.max(...lengths)).toBeGreaterThan(70);
      expect(file.replaceAll('\r\n ', '').split('\r\n')).toContain(`SUMMARY:${title}`);
    },
  );

  test('does not fold a line of exactly 75 octets, but folds a longer one', () => {
    const title = 'x'.repeat(75 - 'SUMMARY:'.length);
    expect(calendarFile({ ...event, title }, at)).toContain(`SUMMARY:${title}\r\n`);
    expect(calendarFile({ ...event, title: `${title}y` }, at)).toContain(`SUMMARY:${title}\r\n y\r\n`);
  });
});

test('the link fills in Google Calendar, whatever the title contains', () => {
  const link = new URL(googleCalendarLink({ ...event, title: 'R&D + بررسی #1?' }));
  expect(link.origin + link.pathname).toBe('https://calendar.google.com/calendar/render');
  expect(Object.fromEntries(link.searchParams)).toEqual({
    action: 'TEMPLATE',
    text: 'R&D + بررسی #1?',
    dates: '20261231/20270101',
    details: 'Health 58\nAda, Bo',
  });
});

test('the mail link has its recipients and CRLF line ends, and encodes spaces as %20', () => {
  const link = mailLink({ to: ['ada@we.com', ' bo+key@we.com '], subject: 'Next review & more', body: 'Dear Ada,\nsee you' });
  expect(link).toBe('mailto:ada@we.com,bo%2Bkey@we.com?subject=Next%20review%20%26%20more&body=Dear%20Ada%2C%0D%0Asee%20you');
  expect(mailLink({ to: [], subject: 'a', body: '' })).toBe('mailto:?subject=a&body=');
});
