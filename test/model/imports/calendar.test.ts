// Calendars as Google, Outlook and Apple write them.
import fc from 'fast-check';
import { readCalendar } from '../../../src/model/imports/calendar/readCalendar';

const NOW = Date.UTC(2026, 5, 1, 12);
const read = (events: string[], { timeZone = 'Europe/Berlin', now = NOW, head = [] as string[] } = {}) =>
  readCalendar(['BEGIN:VCALENDAR', 'VERSION:2.0', ...head, ...events, 'END:VCALENDAR'].join('\r\n'), { now, timeZone });
const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const days = (calendar: ReturnType<typeof read>) => calendar.events.map(({ day }) => day);

test('an event has its day, subject and everyone who takes part', () => {
  const { events, found } = read([
    event(
      'UID:1@google.com',
      'DTSTART:20260304T090000Z',
      'SUMMARY:Renewal\\, part 2',
      'DESCRIPTION:a line without',
      'any mark, which no program should write',
      'ORGANIZER;CN=Nora Ude:mailto:nora@us.com',
      'ATTENDEE;CN="Berg, Anna";CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED:mailto:Anna@Alder.com',
      'ATTENDEE;CN=bo@alder.com;PARTSTAT=NEEDS-ACTION:mailto:bo@alder.com',
      'ATTENDEE;CUTYPE=ROOM;CN=Room 4:mailto:room4@resource.calendar.google.com',
      'ATTENDEE;PARTSTAT=DECLINED;CN=Cy:mailto:cy@alder.com',
      'ATTENDEE;CN=Nora:MAILTO:nora@us.com',
      'BEGIN:VALARM',
      'SUMMARY:Alarm',
      'END:VALARM',
    ),
  ]);
  expect(found).toBe(1);
  expect(events).toEqual([
    {
      uid: '1@google.com',
      day: '2026-03-04',
      subject: 'Renewal, part 2',
      attendees: [
        { name: 'Nora Ude', email: 'nora@us.com' },
        { name: 'Berg, Anna', email: 'anna@alder.com' },
        { name: '', email: 'bo@alder.com' },
      ],
    },
  ]);
});

test('private, confidential, cancelled and future events are left out and counted', () => {
  const calendar = read([
    event('UID:1', 'DTSTART:20260304T090000Z', 'CLASS:PRIVATE'),
    event('UID:2', 'DTSTART:20260304T090000Z', 'CLASS:confidential'),
    event('UID:3', 'DTSTART:20260304T090000Z', 'STATUS:CANCELLED'),
    event('UID:4', 'DTSTART:20260701T090000Z'),
    event('UID:5', 'DTSTART:20260601T130000Z'),
    event('UID:6', 'DTSTART:20260601T110000Z', 'CLASS:PUBLIC', 'STATUS:CONFIRMED'),
    event('UID:7', 'DTSTART;VALUE=DATE:20260601'),
    event('UID:8', 'DTSTART;VALUE=DATE:20260602'),
  ]);
  expect(calendar).toMatchObject({ found: 8, private: 2, cancelled: 1, future: 3, unreadable: 0 });
  expect(calendar.events.map(({ uid }) => uid)).toEqual(['6', '7']);
  expect(read([event('UID:1', 'DTSTART:20260304T090000Z')], { head: ['METHOD:CANCEL'] })).toMatchObject({
    events: [],
    cancelled: 1,
  });
});

describe('the day is the reader’s', () => {
  test.each([
    ['DTSTART:20260304T223000Z', 'Asia/Tehran', '2026-03-05'],
    ['DTSTART:20260304T223000Z', 'America/New_York', '2026-03-04'],
    ['DTSTART;TZID=America/New_York:20260304T200000', 'Europe/Berlin', '2026-03-05'],
    ['DTSTART;TZID=Asia/Tehran:20260304T003000', 'Europe/Berlin', '2026-03-03'],
    ['DTSTART;TZID=/mozilla.org/20050126_1/Asia/Tehran:20260304T003000', 'Europe/Berlin', '2026-03-03'],
    // Summer time in Tehran ended in 2022.
    ['DTSTART;TZID=Asia/Tehran:20210704T010000', 'Etc/GMT-3', '2021-07-03'],
    ['DTSTART;TZID=Asia/Tehran:20230704T003500', 'Etc/GMT-3', '2023-07-04'],
    // A local time without a zone, and an unknown zone.
    ['DTSTART:20260304T233000', 'Asia/Tehran', '2026-03-04'],
    ['DTSTART;TZID=Nowhere:20260304T233000', 'Asia/Tehran', '2026-03-04'],
    ['DTSTART;VALUE=DATE:20260304', 'Pacific/Kiritimati', '2026-03-04'],
    ['DTSTART;VALUE=DATE:20260304', 'Pacific/Pago_Pago', '2026-03-04'],
  ])('%s in %s', (start, timeZone, day) => {
    expect(days(read([event('UID:1', start)], { timeZone }))).toEqual([day]);
  });

  test('in a zone that the file defines, as Outlook’s are', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Pacific Standard Time',
      'BEGIN:STANDARD',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0700',
      'TZOFFSETTO:-0800',
      'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
      'END:STANDARD',
      'BEGIN:DAYLIGHT',
      'DTSTART:16010101T020000',
      'TZOFFSETFROM:-0800',
      'TZOFFSETTO:-0700',
      'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
      'END:DAYLIGHT',
      'END:VTIMEZONE',
    ].join('\r\n');
    const at = (time: string) => event('UID:1', `DTSTART;TZID="Pacific Standard Time":${time}`);
    expect(days(read([zone, at('20260204T163000')], { timeZone: 'UTC' }))).toEqual(['2026-02-05']);
    expect(days(read([zone, at('20260204T153000')], { timeZone: 'UTC' }))).toEqual(['2026-02-04']);
    expect(days(read([zone, at('20250704T163000')], { timeZone: 'UTC' }))).toEqual(['2025-07-04']);
    expect(days(read([zone, at('20250704T173000')], { timeZone: 'UTC' }))).toEqual(['2025-07-05']);
  });

  test('a whole day that Outlook writes from midnight to midnight is that day', () => {
    const whole = event('UID:1', 'DTSTART;TZID=America/New_York:20260304T000000', 'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE');
    expect(days(read([whole], { timeZone: 'America/Los_Angeles' }))).toEqual(['2026-03-04']);
  });
});

describe('a repeating event', () => {
  const weekly = ['UID:w', 'DTSTART;TZID=Europe/Berlin:20260504T090000', 'RRULE:FREQ=WEEKLY', 'SUMMARY:Weekly'];

  test('has a line for each occurrence up to now, with an identifier of its own', () => {
    const { events, future } = read([event(...weekly)]);
    expect(events.map(({ day, uid }) => [day, uid])).toEqual([
      ['2026-05-04', 'w 2026-05-04T07:00:00Z'],
      ['2026-05-11', 'w 2026-05-11T07:00:00Z'],
      ['2026-05-18', 'w 2026-05-18T07:00:00Z'],
      ['2026-05-25', 'w 2026-05-25T07:00:00Z'],
      ['2026-06-01', 'w 2026-06-01T07:00:00Z'],
    ]);
    expect(future).toBe(0);
  });

  test('keeps its hour when clocks change', () => {
    const late = event('UID:l', 'DTSTART;TZID=Europe/Berlin:20260322T003000', 'RRULE:FREQ=WEEKLY;COUNT=3');
    expect(days(read([late], { timeZone: 'Europe/Berlin' }))).toEqual(['2026-03-22', '2026-03-29', '2026-04-05']);
    expect(days(read([late], { timeZone: 'UTC' }))).toEqual(['2026-03-21', '2026-03-28', '2026-04-04']);
  });

  test('lacks its exceptions, written in its zone, in UTC or as a day', () => {
    for (const exception of ['EXDATE;TZID=Europe/Berlin:20260511T090000', 'EXDATE:20260511T070000Z'])
      expect(days(read([event(...weekly, exception)]))).not.toContain('2026-05-11');
    const daily = ['UID:d', 'DTSTART;VALUE=DATE:20260529', 'RRULE:FREQ=DAILY', 'EXDATE;VALUE=DATE:20260530'];
    expect(days(read([event(...daily)]))).toEqual(['2026-05-29', '2026-05-31', '2026-06-01']);
  });

  test('ends when its rule says, the last time included, whatever zone the end is in', () => {
    const until = (end: string) => event('UID:u', 'DTSTART;TZID=Asia/Tehran:20260504T090000', `RRULE:FREQ=WEEKLY;UNTIL=${end}`);
    expect(days(read([until('20260511T053000Z')]))).toEqual(['2026-05-04', '2026-05-11']);
    expect(days(read([until('20260511T052900Z')]))).toEqual(['2026-05-04']);
  });

  test('has changed occurrences once, on their new day', () => {
    const moved = event(
      'UID:w',
      'RECURRENCE-ID:20260511T070000Z',
      'DTSTART;TZID=Europe/Berlin:20260512T100000',
      'SUMMARY:Weekly, moved',
    );
    const off = event(
      'UID:w',
      'RECURRENCE-ID;TZID=Europe/Berlin:20260518T090000',
      'DTSTART:20260518T070000Z',
      'STATUS:CANCELLED',
    );
    const { events, cancelled } = read([event(...weekly), moved, off]);
    expect(events.map(({ day, subject }) => [day, subject])).toEqual([
      ['2026-05-04', 'Weekly'],
      ['2026-05-25', 'Weekly'],
      ['2026-06-01', 'Weekly'],
      ['2026-05-12', 'Weekly, moved'],
    ]);
    expect(cancelled).toBe(1);
    // Without the event itself, as when only one occurrence was an invitation to us.
    expect(read([moved]).events.map(({ uid }) => uid)).toEqual(['w 2026-05-11T07:00:00Z']);
  });

  test('that is private is left out with its changed occurrences', () => {
    const changed = event('UID:w', 'RECURRENCE-ID:20260511T070000Z', 'DTSTART:20260511T080000Z');
    expect(read([event(...weekly, 'CLASS:PRIVATE'), changed])).toMatchObject({ events: [], private: 1 });
  });

  test('goes back three years, and says so', () => {
    const old = event('UID:o', 'DTSTART;VALUE=DATE:20100101', 'RRULE:FREQ=DAILY');
    const calendar = read([old]);
    expect(days(calendar)[0]).toBe('2023-06-01');
    expect(calendar.events).toHaveLength(1097);
    expect(calendar.shortened).toBe(1);
  });

  test('without an end and every minute comes to an end', () => {
    const silly = event('UID:s', 'DTSTART:20260501T000000Z', 'RRULE:FREQ=MINUTELY');
    expect(read([silly]).events.length).toBeLessThanOrEqual(20_000);
  });
});

test('a damaged event is counted and takes no other with it', () => {
  const calendar = read([
    event('UID:1', 'DTSTART:yesterday'),
    event('UID:2', 'SUMMARY:No start'),
    event('UID:3', 'DTSTART:20260304T090000Z', 'RRULE:FREQ=SOMETIMES'),
    event('UID:4', 'DTSTART:20260304T090000Z'),
    'BEGIN:VEVENT\r\nUID:5',
  ]);
  expect(calendar.events.map(({ uid }) => uid)).toEqual(['4']);
  expect(calendar.unreadable).toBeGreaterThanOrEqual(3);
  expect(calendar.found).toBe(calendar.events.length + calendar.unreadable);
});

test('the same event twice is one, and the latest version counts', () => {
  const { events } = read([
    event('UID:1', 'DTSTART:20260304T090000Z', 'SEQUENCE:1', 'SUMMARY:Later'),
    event('UID:1', 'DTSTART:20260304T090000Z', 'SEQUENCE:0', 'SUMMARY:Earlier'),
  ]);
  expect(events.map(({ subject }) => subject)).toEqual(['Later']);
});

test('long lines, and any line ends, are read', () => {
  const text = event(
    'UID:1',
    'DTSTART:20260304T090000Z',
    'SUMMARY:جلسه با\r\n  الدر',
    'ATTENDEE;CN=سارا:mailto:sara@\r\n alder.com',
  );
  for (const end of ['\r\n', '\n', '\r']) {
    const { events } = readCalendar(`BEGIN:VCALENDAR\r\n${text}\r\nEND:VCALENDAR`.replaceAll('\r\n', end), {
      now: NOW,
      timeZone: 'UTC',
    });
    expect(events).toMatchObject([{ subject: 'جلسه با الدر', attendees: [{ name: 'سارا', email: 'sara@alder.com' }] }]);
  }
});

test('no text stops the reading', () => {
  const line = fc.oneof(
    fc.constantFrom('BEGIN:VEVENT', 'END:VEVENT', 'UID:1', 'DTSTART:20260304T090000Z', 'RRULE:FREQ=DAILY;COUNT=3', 'ATTENDEE:'),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const calendar = readCalendar(lines.join('\n'), { now: NOW, timeZone: 'Asia/Tehran' });
      expect(calendar.events.every(({ day }) => /^\d{4}-\d\d-\d\d$/.test(day))).toBe(true);
    }),
    { seed: 12 },
  );
});
