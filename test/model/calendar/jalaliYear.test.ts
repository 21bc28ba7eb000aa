import fc from 'fast-check';
import { j2d, jalaaliMonthLength, toGregorian, toJalaali } from 'jalaali-js';
import { dayOfParts, daysInMonth, existingDay, partsOf } from '../../../src/model/calendar/calendarParts';
import { isoDay } from '../../../src/model/calendar/isoDay';
import { firstDayOfJalali } from '../../../src/model/calendar/jalaliYear';

/** 1970-01-01 as a Julian day. */
const EPOCH = 2_440_588;
const YEARS = Array.from({ length: 2379 - 379 }, (_, at) => 379 + at);

test('every year from 379 to 2378 begins on the day that jalaali-js has, and its last month has as many days', () => {
  const wrong = YEARS.filter(
    (year) =>
      firstDayOfJalali(year) !== j2d(year, 1, 1) - EPOCH || daysInMonth(year, 12, 'jalali') !== jalaaliMonthLength(year, 12),
  );
  expect(wrong).toEqual([]);
});

test.each([
  [1399, 30],
  [1402, 29],
  [1403, 30],
  [1404, 29],
  [1408, 30],
])('Esfand %d has %d days', (year, days) => {
  expect(daysInMonth(year, 12, 'jalali')).toBe(days);
  expect(existingDay({ year, month: 12, day: 30 }, 'jalali') !== null).toBe(days === 30);
});

test('every day converts as in jalaali-js, and back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 379, max: 2378 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 29 }),
      (year, month, day) => {
        const { gy, gm, gd } = toGregorian(year, month, day);
        const { jy, jm, jd } = toJalaali(gy, gm, gd);
        expect(dayOfParts({ year, month, day }, 'jalali')).toBe(isoDay(gy, gm, gd));
        expect(partsOf(isoDay(gy, gm, gd), 'jalali')).toEqual({ year: jy, month: jm, day: jd });
      },
    ),
    { seed: 29, numRuns: 2000 },
  );
});

test.each([
  { year: 1405, month: 0, day: 1 },
  { year: 1405, month: 13, day: 1 },
  { year: 1405, month: 7, day: 31 },
  { year: 1405, month: 7, day: 0 },
  { year: 1404, month: 12, day: 30 },
])('there is no day $year/$month/$day', (parts) => {
  expect(existingDay(parts, 'jalali')).toBeNull();
});
