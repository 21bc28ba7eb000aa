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
      'SUMMARY: Renewal\\, part 2 ',
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
    expect(read([late]).unreadable).toBe(0);
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
    expect(read([moved]).unreadable).toBe(0);
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
    // Of its first 20,000 occurrences, the last 2,840 are of the last three years.
    const silly = event('UID:s', 'DTSTART:20230520T000000Z', 'RRULE:FREQ=MINUTELY');
    expect(read([silly]).events).toHaveLength(2840);
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

describe('an event counts once', () => {
  const start = 'DTSTART:20260304T090000Z';

  test('by its identifier, and without one each event is its own', () => {
    expect(read([event(start), event(start), event('UID: ', start)]).events.map(({ uid }) => uid)).toEqual(['', '', '']);
    expect(read([event('UID: 1 ', start), event('UID:1', start)]).events).toMatchObject([{ uid: '1' }]);
  });

  test('in its latest version, the last one with the highest number', () => {
    const of = (...sequences: (number | null)[]) =>
      read(
        sequences.map((sequence, at) =>
          event('UID:1', start, `SUMMARY:${at}`, ...(sequence === null ? [] : [`SEQUENCE:${sequence}`])),
        ),
      ).events.map(({ subject }) => subject);
    expect([of(0, 0), of(null, null), of(1, null), of(null, 1), of(2, 1, 2)]).toEqual([['1'], ['1'], ['0'], ['1'], ['2']]);
  });

  test('under each of its identifiers', () => {
    expect(read([event('UID:1', start), event('UID:2', start)]).events).toHaveLength(2);
  });
});

test('an event without a subject or people has blanks', () => {
  expect(read([event('UID:1', 'DTSTART:20260304T090000Z')]).events).toEqual([
    { uid: '1', day: '2026-03-04', subject: '', attendees: [] },
  ]);
});

test.each([
  ['CN=Anna:mailto:', { name: 'Anna', email: '' }],
  ['CN=Anna:invalid:nomail', { name: 'Anna', email: '' }],
  ['CN=Anna;EMAIL=Anna@x.com:urn:uuid:5', { name: 'Anna', email: 'anna@x.com' }],
  ['CN=Anna:Mailto: A@x.com ', { name: 'Anna', email: 'a@x.com' }],
  ['CN=A@X.com:mailto:a@x.com', { name: '', email: 'a@x.com' }],
  ['CN=" Anna ":mailto:a@x.com', { name: 'Anna', email: 'a@x.com' }],
  ['PARTSTAT=accepted;CUTYPE=GROUP:mailto:a@x.com', { name: '', email: 'a@x.com' }],
  ['PARTSTAT=declined:mailto:a@x.com', null],
  ['CUTYPE=room:mailto:a@x.com', null],
  ['CUTYPE=Resource:mailto:a@x.com', null],
  [':mailto:', null],
])('who takes part as “ATTENDEE;%s”', (attendee, person) => {
  const line = `ATTENDEE${attendee.startsWith(':') ? '' : ';'}${attendee}`;
  expect(read([event('UID:1', 'DTSTART:20260304T090000Z', line)]).events[0]?.attendees).toEqual(person === null ? [] : [person]);
});

test('a person who is there twice has the first name that is known', () => {
  const people = (...lines: string[]) => read([event('UID:1', 'DTSTART:20260304T090000Z', ...lines)]).events[0]?.attendees;
  expect(people('ATTENDEE:mailto:a@x.com', 'ATTENDEE;CN=Anna:mailto:A@x.com', 'ATTENDEE;CN=Berg:mailto:a@x.com')).toEqual([
    { name: 'Anna', email: 'a@x.com' },
  ]);
  expect(people('ATTENDEE;CN=Anna:mailto:a@x.com', 'ORGANIZER;CN=Bo:mailto:b@x.com')).toMatchObject([
    { name: 'Bo' },
    { name: 'Anna' },
  ]);
});

test('an event that its organizer has called off did not take place, whatever its status is', () => {
  expect(read([event('UID:1', 'DTSTART:20260304T090000Z', 'SUMMARY:Canceled: Review')])).toMatchObject({
    events: [],
    cancelled: 1,
  });
});

test.each(['Canceled', ' cancelled '])('an event that is %s did not take place', (status) => {
  expect(read([event('UID:1', 'DTSTART:20260304T090000Z', `STATUS:${status}`)])).toMatchObject({ events: [], cancelled: 1 });
});

describe('of the whole file', () => {
  const one = event('UID:1', 'DTSTART:20260304T090000Z');

  test.each(['METHOD:CANCEL', 'method:cancel', 'METHOD:CANCEL '])('“%s” cancels all events', (method) => {
    expect(read([one, event('UID:2', 'DTSTART:20260305T090000Z')], { head: [method] })).toMatchObject({
      found: 2,
      events: [],
      cancelled: 2,
    });
  });

  test.each(['METHOD:CANCELLED', 'METHOD:PUBLISH', 'X-METHOD:CANCEL'])('“%s” cancels nothing', (method) => {
    expect(read([one], { head: [method] }).events).toHaveLength(1);
  });

  test('other components are not events, and what is inside of an event is not its own', () => {
    const inside = ['X-END:VEVENT', 'END:VEVENT2', 'BEGIN:VEVENT 2'];
    const task = ['BEGIN:VTODO', 'UID:9', 'DTSTART:20260304T090000Z', 'END:VTODO'].join('\r\n');
    const alarm = ['BEGIN:VALARM', 'BEGIN:X-INNER', 'SUMMARY:Inner', 'END:X-INNER', 'SUMMARY:Alarm', 'END:VALARM'];
    const { events, found } = read([
      task,
      'END:VEVENT',
      'BEGIN:VEVENT2',
      event('UID:1', ...inside, ...alarm, 'DTSTART:20260304T090000Z', ...alarm, 'SUMMARY:Own'),
      event('UID:2', 'METHOD:CANCEL', 'DTSTART:20260304T090000Z'),
    ]);
    expect(events.map(({ uid, subject }) => [uid, subject])).toEqual([
      ['1', 'Own'],
      ['2', ''],
    ]);
    expect(found).toBe(2);
  });

  test('names of any case, with blanks at their end, are read', () => {
    expect(read(['begin:vevent \r\nuid:1\r\ndtstart;value=date:20260304\r\nSummary:A\r\nend:VEvent\t']).events).toMatchObject([
      { uid: '1', day: '2026-03-04', subject: 'A' },
    ]);
  });

  test('a line that continues with a tab is one line', () => {
    expect(read([event('UID:1', 'DTSTART:20260304T090000Z', 'SUMMARY:Ren\r\n\tewal')]).events[0]?.subject).toBe('Renewal');
  });

  test('each damaged event is counted once', () => {
    const count = (...events: string[]) => read([...events, one]).unreadable;
    expect(count(event('UID:2', 'DTSTART:yesterday'))).toBe(1);
    expect(count(event('UID:2', 'SUMMARY:No start'))).toBe(1);
    expect(count(event('UID:2', 'DTSTART;VALUE=TEXT:soon'))).toBe(1);
    expect(read([one, event('UID:1', 'SUMMARY:No start', 'SEQUENCE:5')])).toMatchObject({
      unreadable: 1,
      events: [{ uid: '1' }],
    });
    expect(count('BEGIN:VTIMEZONE\r\nwithout a mark\r\nEND:VTIMEZONE')).toBe(0);
    expect(count(event('UID:2', 'DTSTART:20260304T090000Z', 'RRULE:FREQ=SOMETIMES'))).toBe(1);
    for (const [start, unreadable] of [
      ['BEGIN:VEVENT', 1],
      ['BEGIN:VTIMEZONE', 0],
    ] as const) {
      expect(read([one, `${start}\r\nUID:5`])).toMatchObject({ unreadable, events: [{ uid: '1' }] });
      expect(readCalendar(`${one}\r\n${start}\r\nUID:5`, { now: NOW, timeZone: 'UTC' })).toMatchObject({
        unreadable,
        found: 1 + unreadable,
      });
    }
    expect(count()).toBe(0);
  });
});

describe('occurrences', () => {
  const weekly = ['UID:w', 'DTSTART:20260504T090000Z', 'RRULE:FREQ=WEEKLY'];

  test('of a cancelled event are counted as one', () => {
    expect(read([event(...weekly, 'STATUS:CANCELLED')])).toMatchObject({ events: [], cancelled: 1, future: 0 });
  });

  test('that are all to come are counted as one', () => {
    expect(read([event('UID:w', 'DTSTART:20260701T090000Z', 'RRULE:FREQ=WEEKLY')])).toMatchObject({
      events: [],
      future: 1,
      shortened: 0,
    });
  });

  test('end with the last one before now', () => {
    const at = (time: string) => days(read([event('UID:w', `DTSTART:20260531T${time}Z`, 'RRULE:FREQ=DAILY')]));
    expect([at('120000'), at('120001')]).toEqual([['2026-05-31', '2026-06-01'], ['2026-05-31']]);
  });

  test('can have days of their own', () => {
    const dated = event('UID:r', 'DTSTART:20260504T090000Z', 'RDATE:20260506T090000Z,20260508T090000Z');
    expect(days(read([dated]))).toEqual(['2026-05-04', '2026-05-06', '2026-05-08']);
    const twice = event('UID:r', 'DTSTART:20260504T090000Z', 'RDATE:20260504T090000Z,20260506T090000Z');
    expect(days(read([twice]))).toEqual(['2026-05-04', '2026-05-06']);
    const beside = event(
      'UID:r',
      'DTSTART:20260504T090000Z',
      'RDATE:20260503T090000Z,20260512T090000Z',
      'RRULE:FREQ=WEEKLY;COUNT=2',
    );
    expect(days(read([beside]))).toEqual(['2026-05-03', '2026-05-04', '2026-05-11', '2026-05-12']);
    const without = event('UID:r', 'DTSTART:20260504T090000Z', 'RDATE:20260506T090000Z', 'EXDATE:20260504T090000Z');
    expect(days(read([without]))).toEqual(['2026-05-06']);
  });

  test('of whole days have the same identifiers in every time zone', () => {
    const daily = event('UID:d', 'DTSTART;VALUE=DATE:20260531', 'RRULE:FREQ=DAILY');
    for (const timeZone of ['Asia/Tehran', 'America/New_York'])
      expect(read([daily], { timeZone }).events.map(({ uid }) => uid)).toEqual([
        'd 2026-05-31T00:00:00Z',
        'd 2026-06-01T00:00:00Z',
      ]);
  });

  test('have no identifier where their event has none', () => {
    expect(read([event('DTSTART:20260525T090000Z', 'RRULE:FREQ=WEEKLY')]).events.map(({ uid }) => uid)).toEqual(['', '']);
  });

  test('that are private, or that changed to another time, are left out by themselves', () => {
    const changed = (...lines: string[]) => event('UID:w', 'RECURRENCE-ID:20260511T090000Z', ...lines);
    expect(read([event(...weekly), changed('DTSTART:20260511T090000Z', 'CLASS:PRIVATE')])).toMatchObject({ private: 1 });
    expect(read([event(...weekly), changed('DTSTART:20260711T090000Z')])).toMatchObject({ future: 1 });
    expect(read([event(...weekly), changed('DTSTART:soon')])).toMatchObject({ unreadable: 1 });
    // What is damaged leaves the occurrence as it was planned.
    expect(days(read([event(...weekly), changed('DTSTART:soon')]))).toHaveLength(5);
    expect(days(read([event(...weekly), event('UID:w', 'RECURRENCE-ID:soon', 'DTSTART:20260512T090000Z')]))).toHaveLength(5);
    expect(read([event(...weekly), event('UID:w', 'RECURRENCE-ID:soon', 'DTSTART:20260512T090000Z')]).unreadable).toBe(1);
  });

  test('that began less than three years ago are all there', () => {
    const calendar = read([event('UID:w', 'DTSTART;VALUE=DATE:20230601', 'RRULE:FREQ=YEARLY')]);
    expect([days(calendar), calendar.shortened]).toEqual([['2023-06-01', '2024-06-01', '2025-06-01', '2026-06-01'], 0]);
    const earlier = read([event('UID:w', 'DTSTART;VALUE=DATE:20230531', 'RRULE:FREQ=YEARLY')]);
    expect([days(earlier), earlier.shortened]).toEqual([['2024-05-31', '2025-05-31', '2026-05-31'], 1]);
    expect(read([event('UID:w', 'DTSTART;VALUE=DATE:20200610', 'RRULE:FREQ=YEARLY')]).shortened).toBe(1);
  });

  test('of a whole day as Outlook writes it are those days', () => {
    const whole = [
      'UID:w',
      'DTSTART;TZID=America/New_York:20260530T000000',
      'X-MICROSOFT-CDO-ALLDAYEVENT:true',
      'RRULE:FREQ=DAILY',
    ];
    expect(days(read([event(...whole)], { timeZone: 'America/Los_Angeles' }))).toEqual([
      '2026-05-30',
      '2026-05-31',
      '2026-06-01',
    ]);
    const timed = whole.map((line) => line.replace('true', 'FALSE'));
    expect(days(read([event(...timed)], { timeZone: 'America/Los_Angeles' }))).toEqual([
      '2026-05-29',
      '2026-05-30',
      '2026-05-31',
    ]);
  });
});

test('a damaged value takes its event alone, whatever it is of', () => {
  const whole = event('UID:1', 'DTSTART:20260304T090000Z');
  for (const line of ['UID;VALUE=DATE:x', 'SEQUENCE;VALUE=DATE:x', 'CLASS;VALUE=DATE:x', 'SUMMARY;VALUE=DATE:x', 'EXDATE:soon']) {
    const damaged = event('UID:2', 'DTSTART:20260305T090000Z', line, 'RRULE:FREQ=DAILY;COUNT=2');
    expect(read([damaged, whole])).toMatchObject({ unreadable: 1, found: 2, events: [{ uid: '1' }] });
  }
});

test('an event in a zone that is damaged is counted, and takes no other with it', () => {
  const zone = [
    'BEGIN:VTIMEZONE',
    'TZID:Here',
    'BEGIN:STANDARD',
    'DTSTART:soon',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0100',
    'END:STANDARD',
    'END:VTIMEZONE',
  ];
  const inZone = event('UID:2', 'DTSTART;TZID=Here:20260305T090000');
  const change = event('UID:3', 'RECURRENCE-ID:20260305T090000Z', 'DTSTART;TZID=Here:20260305T090000');
  const original = event('UID:4', 'RECURRENCE-ID;TZID=Here:20260305T090000', 'DTSTART:20260305T090000Z');
  const whole = event('UID:1', 'DTSTART:20260304T090000Z');
  expect(read([zone.join('\r\n'), inZone, change, original, whole])).toMatchObject({ unreadable: 3, events: [{ uid: '1' }] });
  expect(read([event('UID:4', 'RECURRENCE-ID;VALUE=TEXT:x', 'DTSTART:20260305T090000Z'), whole])).toMatchObject({
    unreadable: 1,
    events: [{ uid: '1' }],
  });
});

test('a rule that ends on a day, and exceptions that are periods, are read as they are', () => {
  const until = event('UID:u', 'DTSTART;VALUE=DATE:20260504', 'RRULE:FREQ=WEEKLY;UNTIL=20260511');
  expect(days(read([until]))).toEqual(['2026-05-04', '2026-05-11']);
  const local = event('UID:v', 'DTSTART:20260504T090000', 'RRULE:FREQ=WEEKLY;UNTIL=20260511T090000', 'EXDATE:20260504T090000');
  expect(days(read([local]))).toEqual(['2026-05-11']);
});
