import { followYears } from '../../../sidebar/changeSettings/followYears';
import { GREGORIAN_YEARS, type FiscalYears } from '../../../src/model/calendar/FiscalYears';

const JALALI: FiscalYears = { calendar: 'jalali', firstMonth: 1 };
const FROM_APRIL: FiscalYears = { calendar: 'gregorian', firstMonth: 4 };
const TODAY = '2026-06-01';

test('the last year that was over so far stays that when years are counted in another way', () => {
  expect(followYears(2025, GREGORIAN_YEARS, JALALI, TODAY)).toBe(1404);
  expect(followYears(2025, GREGORIAN_YEARS, FROM_APRIL, TODAY)).toBe(2026);
  expect(followYears(2025, GREGORIAN_YEARS, JALALI, '2026-02-01')).toBe(1403);
});

test('an earlier year keeps its name, or gets the one of the other calendar', () => {
  expect(followYears(1997, GREGORIAN_YEARS, FROM_APRIL, TODAY)).toBe(1997);
  expect(followYears(1997, GREGORIAN_YEARS, JALALI, TODAY)).toBe(1376);
  expect(followYears(1376, JALALI, GREGORIAN_YEARS, TODAY)).toBe(1997);
});

test('a blank or invalid year stays', () => {
  expect(followYears(null, GREGORIAN_YEARS, JALALI, TODAY)).toBeNull();
  expect(followYears(NaN, GREGORIAN_YEARS, JALALI, TODAY)).toBeNaN();
});
