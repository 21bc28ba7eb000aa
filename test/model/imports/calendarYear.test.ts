import { gregorianYear, jalaliYear } from '../../../src/model/imports/calendarYear';

test('a day belongs to a year in either calendar', () => {
  expect(gregorianYear('2024-03-19')).toBe(2024);
  expect(jalaliYear('2024-03-19')).toBe(1402);
  expect(jalaliYear('2024-03-20')).toBe(1403);
  expect(jalaliYear('2025-03-20')).toBe(1403);
});
