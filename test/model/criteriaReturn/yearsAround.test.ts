import { GREGORIAN_YEARS, type FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { yearsAround } from '../../../src/model/criteriaReturn/yearsAround';

const JALALI: FiscalYears = { calendar: 'jalali', firstMonth: 1 };

describe('the years around a snapshot', () => {
  test('at the turn of the year are the year that ended and the year that begins', () => {
    const years = { known: 1996, counts: 1997, countsFrom: '1997-01-01', countsUntil: '1998-01-01' };
    expect(yearsAround('1996-12-31', GREGORIAN_YEARS)).toEqual(years);
    expect(yearsAround('1997-01-01', GREGORIAN_YEARS)).toEqual(years);
  });

  test('the running year counts while at least half of it is ahead', () => {
    // After 1 July 183 of 1997's 365 days are left, after 2 July 182.
    expect(yearsAround('1997-07-01', GREGORIAN_YEARS).counts).toBe(1997);
    expect(yearsAround('1997-07-02', GREGORIAN_YEARS).counts).toBe(1998);
    expect(yearsAround('1997-07-02', GREGORIAN_YEARS).known).toBe(1996);
  });

  test('use the calendar of the workbook’s years', () => {
    // 1403 ran from 20 March 2024 to 20 March 2025.
    expect(yearsAround('2025-03-20', JALALI)).toMatchObject({ known: 1403, counts: 1404, countsUntil: '2026-03-21' });
    expect(yearsAround('2024-12-31', JALALI)).toMatchObject({ known: 1402, counts: 1404 });
    expect(yearsAround('2024-06-01', JALALI)).toMatchObject({ known: 1402, counts: 1403 });
  });

  test('are fiscal years where a year begins in another month', () => {
    // The year 1998 ran from 1 April 1997 to 31 March 1998.
    expect(yearsAround('1997-05-01', { calendar: 'gregorian', firstMonth: 4 })).toEqual({
      known: 1997,
      counts: 1998,
      countsFrom: '1997-04-01',
      countsUntil: '1998-04-01',
    });
  });
});
