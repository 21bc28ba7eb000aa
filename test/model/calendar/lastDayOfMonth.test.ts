import { lastDayOfMonth } from '../../../src/model/calendar/lastDayOfMonth';

test('is the last day of the Gregorian month', () => {
  expect(lastDayOfMonth('2026-11-23', 'gregorian')).toBe('2026-11-30');
  expect(lastDayOfMonth('2026-12-31', 'gregorian')).toBe('2026-12-31');
  expect(lastDayOfMonth('2028-02-01', 'gregorian')).toBe('2028-02-29');
});

test('is the last day of the Jalali month', () => {
  // 1405/07/12 and 1405/07/30: the end of Mehr; Esfand 1403 is the month of a leap year.
  expect(lastDayOfMonth('2026-10-04', 'jalali')).toBe('2026-10-22');
  expect(lastDayOfMonth('2025-03-01', 'jalali')).toBe('2025-03-20');
});
