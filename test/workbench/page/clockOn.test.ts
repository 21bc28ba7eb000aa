import { clockOn } from '../../../workbench/page/clockOn';

const clock = (day: string | null, timeZone: string, start: string) => {
  let present = Date.parse(start);
  const now = clockOn(day, timeZone, () => present);
  return { now: () => new Date(now()).toISOString(), goOn: (hours: number) => (present += hours * 3_600_000) };
};

test('without a day it is the real clock', () => {
  expect(clock(null, 'Europe/Berlin', '2026-11-23T21:41:00Z').now()).toBe('2026-11-23T21:41:00.000Z');
});

test('the day is the given one, and the time of day goes on', () => {
  const { now, goOn } = clock('1998-01-05', 'Etc/GMT', '2026-11-23T21:41:00Z');
  expect(now()).toBe('1998-01-05T21:41:00.000Z');
  goOn(3);
  expect(now()).toBe('1998-01-06T00:41:00.000Z');
});

test('the day is that of the time zone, where it may be tomorrow already', () => {
  // 23:30 in London is 00:30 in Berlin.
  expect(clock('1998-01-05', 'Europe/Berlin', '2026-11-23T23:30:00Z').now()).toBe('1998-01-04T23:30:00.000Z');
});

test('the clock shows the real time of day where summer time makes the difference', () => {
  // 12:00 in Berlin in summer and in winter.
  expect(clock('1998-01-05', 'Europe/Berlin', '2026-07-01T10:00:00Z').now()).toBe('1998-01-05T11:00:00.000Z');
});
