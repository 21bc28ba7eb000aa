import { lastDayOfMonth } from '../../../sidebar/goals/lastDayOfMonth';

test('is the last day of the Gregorian month on an English page', () => {
  expect(lastDayOfMonth('2026-11-23', 'en')).toBe('2026-11-30');
  expect(lastDayOfMonth('2026-12-31', 'en')).toBe('2026-12-31');
  expect(lastDayOfMonth('2028-02-01', 'en')).toBe('2028-02-29');
});

test('is the last day of the Jalali month on a Persian page', () => {
  // 1405/07/12 and 1405/07/30: the end of Mehr; Esfand 1403 is the month of a leap year.
  expect(lastDayOfMonth('2026-10-04', 'fa')).toBe('2026-10-22');
  expect(lastDayOfMonth('2025-03-01', 'fa')).toBe('2025-03-20');
});
