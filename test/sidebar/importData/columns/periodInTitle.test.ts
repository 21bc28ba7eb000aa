import { daysInTitle, partInTitle } from '../../../../sidebar/importData/columns/periodInTitle';
import { GREGORIAN_YEARS } from '../../../../src/model/calendar/FiscalYears';
import { FROM_APRIL, JALALI } from '../readLikePanel';

test.each([
  ['Sales from 01.01.2025 to 30.06.2025', '2025-01-01', '2025-06-30'],
  ['Umsatz 01.01. - 30.06.2025', '2025-01-01', '2025-06-30'],
  ['Period: 2025-04-01 - 2026-03-31', '2025-04-01', '2026-03-31'],
  ['01/01/2025 - 06/30/2025', '2025-01-01', '2025-06-30'],
  ['January 1 - June 30, 2025', '2025-01-01', '2025-06-30'],
  ['1 January to 30 June 2025', '2025-01-01', '2025-06-30'],
  ['January - June 2025', '2025-01-01', '2025-06-30'],
  ['Nov 2024 – Oct 2025', '2024-11-01', '2025-10-31'],
  ['از تاریخ ۱۴۰۴/۰۱/۰۱ لغایت ۱۴۰۴/۰۶/۳۱', '2025-03-21', '2025-09-22'],
  ['فروش از فروردین تا پایان آذر ۱۴۰۴', '2025-03-21', '2025-12-21'],
])('the title “%s” is of %s to %s', (title, from, until) => {
  expect(daysInTitle(title)).toEqual({ from, until });
});

test.each([
  'Sales 2023 to 2024',
  'Berlin, 5 January 2025',
  'Printed 01.01.2025 - 30.06.2025',
  'For the year ended 31 December 2025',
  'June to January 2025',
  '',
])('the title “%s” names no days', (title) => {
  expect(daysInTitle(title)).toBeNull();
});

const partIn = (title: string, named: number | null = null, years = GREGORIAN_YEARS, hasYears = false) =>
  partInTitle([title], { days: daysInTitle(title), named, hasYears }, years);

test.each([
  ['January - December 2025', GREGORIAN_YEARS],
  ['01.01.2025 - 31.12.2025', GREGORIAN_YEARS],
  ['2025-04-01 - 2026-03-31', FROM_APRIL],
  ['2025-03-21 - 2026-03-20', JALALI],
])('%s is a whole year', (title, years) => {
  expect(partIn(title, null, years)).toBeNull();
});

test('the part of a year is named with its days, and whether its beginning is in it', () => {
  expect(partIn('01.01.2025 - 30.06.2025')).toMatchObject({ year: 2025, lacksStart: false });
  expect(partIn('01.07.2025 - 31.12.2025')).toMatchObject({ year: 2025, lacksStart: true });
  expect(partIn('2025-04-01 - 2025-09-30', null, FROM_APRIL)).toMatchObject({ year: 2026, lacksStart: false });
  expect(partIn('Sales report June 2025', 2025)).toMatchObject({ days: { from: '2025-06-01', until: '2025-06-30' } });
});

test('the days of two years are not a year, unless each column has its own', () => {
  expect(partIn('01.01.2024 - 31.12.2025')).not.toBeNull();
  expect(partIn('01.01.2024 - 31.12.2025', null, GREGORIAN_YEARS, true)).toBeNull();
  expect(partIn('01.01.2024 - 30.06.2025', null, GREGORIAN_YEARS, true)).toMatchObject({ year: 2025, lacksStart: false });
});

test('a year of the other calendar is a part of the year that has most of it', () => {
  expect(partIn('از ۱۴۰۴/۰۱/۰۱ تا ۱۴۰۴/۱۲/۲۹', 1404)?.year).toBe(2025);
});

test.each([
  ['H1 2025', false],
  ['Second half 2025', true],
  ['9 months 2025', false],
  ['شش‌ماهه اول ۱۴۰۴', false],
  ['فروش شش ماهه ۱۴۰۴', false],
])('“%s” is a part of a year without its days', (title, lacksStart) => {
  expect(partIn(title, 2025)).toEqual({ year: 2025, days: null, lacksStart });
});

test.each(['Sales 2025', 'Fiscal year ended June 2025', '12 months 2025', 'Sales by customer'])(
  '“%s” is of a whole year',
  (title) => {
    expect(partIn(title, 2025)).toBeNull();
  },
);
