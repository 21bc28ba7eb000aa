import fc from 'fast-check';
import { zoneClock } from '../../../src/model/calendar/zoneClock';

test.each([
  ['Asia/Tehran', '2025-03-21', '2025-03-20T20:30:00.000Z'],
  ['Asia/Tehran', '2020-06-01', '2020-05-31T19:30:00.000Z'], // summer time, which Iran had until 2022
  ['America/New_York', '2025-03-09', '2025-03-09T05:00:00.000Z'],
  ['America/New_York', '2025-03-10', '2025-03-10T04:00:00.000Z'],
  ['America/New_York', '2025-11-03', '2025-11-03T05:00:00.000Z'],
  ['Pacific/Auckland', '2025-07-01', '2025-06-30T12:00:00.000Z'],
  ['Pacific/Auckland', '2025-01-01', '2024-12-31T11:00:00.000Z'],
  ['Etc/UTC', '2025-01-01', '2025-01-01T00:00:00.000Z'],
])('in %s %s begins at %s', (zone, day, instant) => {
  expect(new Date(zoneClock(zone).startOf(day)).toISOString()).toBe(instant);
});

test('where clocks go forward at midnight, the day begins at one', () => {
  const tehran = zoneClock('Asia/Tehran');
  expect(new Date(tehran.startOf('2021-03-22')).toISOString()).toBe('2021-03-21T20:30:00.000Z');
  expect(tehran.dayAt(tehran.startOf('2021-03-22'))).toBe('2021-03-22');
  expect(tehran.dayAt(tehran.startOf('2021-03-22') - 1)).toBe('2021-03-21');
});

test('the last moment of a day belongs to that day', () => {
  const auckland = zoneClock('Pacific/Auckland');
  expect(auckland.dayAt(Date.parse('2025-06-30T11:59:59.999Z'))).toBe('2025-06-30');
  expect(auckland.dayAt(Date.parse('2025-06-30T12:00:00.000Z'))).toBe('2025-07-01');
});

test('works before 1970 and for years with fewer than four digits', () => {
  expect(zoneClock('Etc/UTC').dayAt(Date.parse('1815-12-10T00:00:00.001Z'))).toBe('1815-12-10');
  expect(zoneClock('Etc/UTC').dayAt(Date.parse('0800-12-25T12:00:00Z'))).toBe('0800-12-25');
});

test('an unknown zone throws', () => {
  expect(() => zoneClock('Mars/Olympus')).toThrow(RangeError);
});

test('in every zone a day begins on that day, and one millisecond earlier is the day before', () => {
  const zones = ['Asia/Tehran', 'America/New_York', 'Pacific/Auckland', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Asia/Beirut'];
  const clocks = zones.map(zoneClock);
  fc.assert(
    fc.property(fc.constantFrom(...clocks), fc.integer({ min: 0, max: 60_000 }), (clock, days) => {
      const day = new Date(days * 86_400_000).toISOString().slice(0, 10);
      const start = clock.startOf(day);
      expect(clock.dayAt(start)).toBe(day);
      expect(clock.dayAt(start - 1) < day).toBe(true);
    }),
    { seed: 9, numRuns: 500 },
  );
});
