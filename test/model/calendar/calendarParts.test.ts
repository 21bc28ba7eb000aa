import { daysInMonth, existingDay } from '../../../src/model/calendar/calendarParts';

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

test.each([
  { year: 1405, month: 0, day: 1 },
  { year: 1405, month: 13, day: 1 },
  { year: 1405, month: 7, day: 31 },
  { year: 1405, month: 7, day: 0 },
  { year: 1404, month: 12, day: 30 },
])('there is no day $year/$month/$day', (parts) => {
  expect(existingDay(parts, 'jalali')).toBeNull();
});
