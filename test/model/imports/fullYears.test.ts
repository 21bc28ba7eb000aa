import { GREGORIAN_YEARS, type FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { fullYears } from '../../../src/model/imports/fullYears';

const JALALI: FiscalYears = { calendar: 'jalali', firstMonth: 1 };

test('4 July 1996 to 6 May 1998 has one full year', () => {
  expect(fullYears('1996-07-04', '1998-05-06', GREGORIAN_YEARS)).toEqual({ full: [1997], toDate: 1998, part: 1996 });
});

test.each([
  ['1995-01-01', '1997-12-31', [1995, 1996, 1997], null, null],
  ['1995-01-31', '1997-12-18', [1995, 1996, 1997], null, null],
  ['1995-02-01', '1997-12-17', [1996], 1997, 1995],
  ['1995-01-10', '1996-06-30', [1995], 1996, null],
  ['1995-06-01', '1996-12-30', [1996], null, 1995],
  ['1997-01-02', '1997-12-29', [1997], null, null],
  ['1997-01-02', '1997-08-01', [], 1997, null],
  ['1997-03-02', '1997-08-01', [], 1997, null],
  ['1997-03-02', '1997-12-31', [], 1997, null],
  ['1997-03-02', '1998-02-01', [], 1998, 1997],
  ['1997-05-05', '1997-05-05', [], 1997, null],
])('%s to %s covers %j in full, %p to date and a part of %p', (first, last, full, toDate, part) => {
  expect(fullYears(first, last, GREGORIAN_YEARS)).toEqual({ full, toDate, part });
});

test('Jalali years begin in March', () => {
  expect(fullYears('2021-03-21', '2024-03-19', JALALI)).toEqual({ full: [1400, 1401, 1402], toDate: null, part: null });
  expect(fullYears('2021-03-21', '2024-03-19', GREGORIAN_YEARS)).toEqual({ full: [2022, 2023], toDate: 2024, part: 2021 });
});

test('fiscal years are full from their own first month on', () => {
  const fromApril: FiscalYears = { calendar: 'gregorian', firstMonth: 4 };
  expect(fullYears('2023-04-03', '2025-12-10', fromApril)).toEqual({ full: [2024, 2025], toDate: 2026, part: null });
});
