import { GREGORIAN_YEARS, type FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { parsePeriod, type Period } from '../../../src/model/imports/parsePeriod';
import { placePeriod, usualQuarters, type QuarterKind } from '../../../src/model/imports/placePeriod';

const APRIL: FiscalYears = { calendar: 'gregorian', firstMonth: 4 };
const JALALI: FiscalYears = { calendar: 'jalali', firstMonth: 1 };
const placed = (written: string, years: FiscalYears, quarters: QuarterKind = 'calendar') => {
  const { year, from, to } = placePeriod(parsePeriod({ year: written }) as Period, years, quarters);
  return [year, from, to];
};

test('quarters are those of the calendar where years begin with one, else of the fiscal year', () => {
  const kinds = [1, 2, 3, 4, 7, 10, 12].map((firstMonth) => usualQuarters({ calendar: 'gregorian', firstMonth }));
  expect(kinds).toEqual(['calendar', 'fiscal', 'fiscal', 'calendar', 'calendar', 'calendar', 'fiscal']);
});

test('a numbered period is a month of the fiscal year, and a half is of the calendar or of the fiscal year', () => {
  expect(placed('P01 2026', GREGORIAN_YEARS)).toEqual([2026, '2026-01-01', '2026-01-31']);
  expect(placed('P01 2026', APRIL)).toEqual([2026, '2025-04-01', '2025-04-30']);
  expect(placed('P12 2026', APRIL)).toEqual([2026, '2026-03-01', '2026-03-31']);
  expect(placed('H1 2026', APRIL, 'fiscal')).toEqual([2026, '2025-04-01', '2025-09-30']);
  expect(placed('H2 2026', APRIL)).toEqual([2027, '2026-07-01', '2026-12-31']);
});

test('a week is of the year that has most of it', () => {
  expect(placed('2025-W01', GREGORIAN_YEARS)).toEqual([2025, '2024-12-30', '2025-01-05']);
  expect(placed('2026-W14', APRIL)).toEqual([2027, '2026-03-30', '2026-04-05']);
});

test('a year alone is a year of the workbook', () => {
  expect(placed('2026', GREGORIAN_YEARS)).toEqual([2026, '2026-01-01', '2026-12-31']);
  expect(placed('2026', APRIL)).toEqual([2026, '2025-04-01', '2026-03-31']);
  expect(placed('1404', JALALI)).toEqual([1404, '2025-03-21', '2026-03-20']);
});

test('a quarter is of the calendar or of the fiscal year', () => {
  expect(placed('Q1 2026', GREGORIAN_YEARS)).toEqual([2026, '2026-01-01', '2026-03-31']);
  expect(placed('Q1 2026', APRIL)).toEqual([2026, '2026-01-01', '2026-03-31']);
  expect(placed('Q2 2026', APRIL)).toEqual([2027, '2026-04-01', '2026-06-30']);
  const quarters = [1, 2, 3, 4].map((quarter) => placed(`Q${quarter} 2026`, APRIL, 'fiscal'));
  expect(quarters).toEqual([
    [2026, '2025-04-01', '2025-06-30'],
    [2026, '2025-07-01', '2025-09-30'],
    [2026, '2025-10-01', '2025-12-31'],
    [2026, '2026-01-01', '2026-03-31'],
  ]);
  expect(placed('Q4 2026', GREGORIAN_YEARS, 'fiscal')).toEqual([2026, '2026-10-01', '2026-12-31']);
  expect(placed('Q1 2026', JALALI, 'fiscal')).toEqual([1404, '2026-01-01', '2026-03-31']);
});

test('a month belongs to the year that its middle is in, also of the other calendar', () => {
  expect(placed('Mar 2026', APRIL, 'fiscal')).toEqual([2026, '2026-03-01', '2026-03-31']);
  expect(placed('Apr 2026', APRIL, 'fiscal')).toEqual([2027, '2026-04-01', '2026-04-30']);
  expect(placed('Mar 2026', JALALI)).toEqual([1404, '2026-03-01', '2026-03-31']);
  expect(placed('Apr 2026', JALALI)).toEqual([1405, '2026-04-01', '2026-04-30']);
});
