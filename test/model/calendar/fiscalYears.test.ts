import * as fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import { CALENDARS } from '../../../src/model/calendar/Calendar';
import { calendarOfYear } from '../../../src/model/calendar/calendarOfYear';
import { firstDayOf, lastDayOf } from '../../../src/model/calendar/daysOfYear';
import { GREGORIAN_YEARS, type FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { lastFullYearOf } from '../../../src/model/calendar/lastFullYearOf';
import { nearestYear } from '../../../src/model/calendar/nearestYear';
import { yearOf } from '../../../src/model/calendar/yearOf';

const JALALI: FiscalYears = { calendar: 'jalali', firstMonth: 1 };
const FROM_APRIL: FiscalYears = { calendar: 'gregorian', firstMonth: 4 };
const FROM_MEHR: FiscalYears = { calendar: 'jalali', firstMonth: 7 };

test('a day belongs to a year in either calendar', () => {
  expect(yearOf('2024-03-19', GREGORIAN_YEARS)).toBe(2024);
  expect(yearOf('2024-03-19', JALALI)).toBe(1402);
  expect(yearOf('2024-03-20', JALALI)).toBe(1403);
  expect(yearOf('2025-03-20', JALALI)).toBe(1403);
});

test('a fiscal year is named after the calendar year in which it ends', () => {
  expect(yearOf('2025-03-31', FROM_APRIL)).toBe(2025);
  expect(yearOf('2025-04-01', FROM_APRIL)).toBe(2026);
  expect([firstDayOf(2026, FROM_APRIL), lastDayOf(2026, FROM_APRIL)]).toEqual(['2025-04-01', '2026-03-31']);
  // 1 Mehr 1403 is 22 September 2024.
  expect(yearOf('2024-09-21', FROM_MEHR)).toBe(1403);
  expect(yearOf('2024-09-22', FROM_MEHR)).toBe(1404);
  expect(firstDayOf(1404, FROM_MEHR)).toBe('2024-09-22');
});

test('the last full year is the one before the year of today', () => {
  expect(lastFullYearOf(GREGORIAN_YEARS, '2026-01-01')).toBe(2025);
  expect(lastFullYearOf(JALALI, '2026-03-20')).toBe(1403);
  expect(lastFullYearOf(JALALI, '2026-03-21')).toBe(1404);
  expect(lastFullYearOf(FROM_APRIL, '2026-03-31')).toBe(2025);
  expect(lastFullYearOf(FROM_APRIL, '2026-04-01')).toBe(2026);
});

test('a year of the other calendar is the year that it mostly falls into', () => {
  expect(nearestYear(2024, JALALI)).toBe(1403);
  expect(nearestYear(1403, GREGORIAN_YEARS)).toBe(2024);
  expect(nearestYear(1403, FROM_APRIL)).toBe(2025);
  expect(nearestYear(2024, FROM_APRIL)).toBe(2024);
});

const anyYears = fc.record({ calendar: fc.constantFrom(...CALENDARS), firstMonth: fc.integer({ min: 1, max: 12 }) });
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('1950-01-01', days));

test('every day is within its year, and years follow each other without a gap', () => {
  fc.assert(
    fc.property(anyDay, anyYears, (day, years) => {
      const year = yearOf(day, years);
      expect(firstDayOf(year, years) <= day && day <= lastDayOf(year, years)).toBe(true);
      expect(yearOf(firstDayOf(year, years), years)).toBe(year);
      expect(addDays(lastDayOf(year, years), 1)).toBe(firstDayOf(year + 1, years));
      expect(calendarOfYear(year)).toBe(years.calendar);
    }),
    { seed: 5, numRuns: 500 },
  );
});
