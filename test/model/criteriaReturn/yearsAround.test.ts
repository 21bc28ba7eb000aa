import { firstDayOf, yearsAround } from '../../../src/model/criteriaReturn/yearsAround';

test('a year begins on 1 January, a Jalali one on Nowruz', () => {
  expect(firstDayOf(1997)).toBe('1997-01-01');
  expect(firstDayOf(1403)).toBe('2024-03-20');
});

describe('the years around a snapshot', () => {
  test('at the turn of the year are the year that ended and the year that begins', () => {
    const years = { known: 1996, counts: 1997, countsFrom: '1997-01-01', countsUntil: '1998-01-01' };
    expect(yearsAround('1996-12-31', 1997)).toEqual(years);
    expect(yearsAround('1997-01-01', 1997)).toEqual(years);
  });

  test('the running year counts while at least half of it is ahead', () => {
    // After 1 July 183 of 1997's 365 days are left, after 2 July 182.
    expect(yearsAround('1997-07-01', 1998).counts).toBe(1997);
    expect(yearsAround('1997-07-02', 1998).counts).toBe(1998);
    expect(yearsAround('1997-07-02', 1998).known).toBe(1996);
  });

  test('use the calendar of the workbook’s years', () => {
    // 1403 ran from 20 March 2024 to 20 March 2025.
    expect(yearsAround('2025-03-20', 1404)).toMatchObject({ known: 1403, counts: 1404, countsUntil: '2026-03-21' });
    expect(yearsAround('2024-12-31', 1403)).toMatchObject({ known: 1402, counts: 1404 });
    expect(yearsAround('2024-06-01', 1403)).toMatchObject({ known: 1402, counts: 1403 });
  });

  test('do not depend on the last full year', () => {
    for (const near of [1990, 1996, 1997, 2030]) expect(yearsAround('1996-12-31', near).counts).toBe(1997);
  });
});
