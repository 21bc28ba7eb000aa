import { dateOrderOf } from '../../../src/model/imports/dateOrderOf';

test('a number above 12 must be the day', () => {
  expect(dateOrderOf(['04/07/1996', '25/07/1996'])).toEqual({ order: 'dmy', certain: true });
  expect(dateOrderOf(['07/04/1996', '07/25/1996'])).toEqual({ order: 'mdy', certain: true });
});

test('dates that all fit both orders are uncertain, and the usual order is used', () => {
  expect(dateOrderOf(['04/07/1996', '05/07/1996'])).toMatchObject({ order: 'dmy', certain: false });
  expect(dateOrderOf(['04/07/1996'], 'mdy')).toMatchObject({ order: 'mdy', certain: false });
});

test('dates that fit only one order are certain', () => {
  expect(dateOrderOf(['1996-07-04', '4 Jul 1996', '30.11.1997', '35250', '1403/07/30', 'soon', ''])).toEqual({
    order: 'dmy',
    certain: true,
  });
  expect(dateOrderOf([])).toEqual({ order: 'dmy', certain: true });
});

test('contradicting dates follow the majority, and it is uncertain', () => {
  expect(dateOrderOf(['25/07/1996', '26/07/1996', '07/26/1996'])).toMatchObject({ order: 'dmy', certain: false });
  expect(dateOrderOf(['25/07/1996', '07/26/1996', '07/27/1996'])).toMatchObject({ order: 'mdy', certain: false });
  expect(dateOrderOf(['25/07/1996', '07/26/1996'])).toMatchObject({ order: 'dmy', certain: false });
});

test('a year of two digits is Jalali where the other dates of the column are, with the year or the day first', () => {
  const full = ['۱۴۰۴/۱۲/۲۰', '۲ اسفند ۱۴۰۴', '1405-01-17'];
  expect(dateOrderOf([...full, '۰۴/۱۱/۱۵', '03/05/12'])).toEqual({ order: 'jalaliYmd', certain: true });
  expect(dateOrderOf([...full, '25/12/1404', '۱۵/۱۱/۰۴'])).toEqual({ order: 'jalaliDmy', certain: true });
  expect(dateOrderOf(['2026-01-05', '04/11/15', '1404/01/05', '2026-02-05'])).toMatchObject({ order: 'dmy', certain: false });
});

test('without full years the user is asked, beginning with the calendar that the workbook has', () => {
  const short = ['۰۴/۱۱/۱۵', '05/09/10'];
  const asked = { certain: false, example: '۰۴/۱۱/۱۵' };
  expect(dateOrderOf(short, 'dmy', { year: 1404, certain: false })).toEqual({ order: 'jalaliYmd', ...asked });
  expect(dateOrderOf(short)).toEqual({ order: 'dmy', ...asked });
  expect(dateOrderOf(['25/12/96'], 'dmy', { year: 1404, certain: false })).toEqual({
    order: 'jalaliDmy',
    certain: false,
    example: '25/12/96',
  });
});

test('a day of a Jalali year in full is never read with its month first', () => {
  expect(dateOrderOf(['05/07/1404', '۳۰ مهر ۱۴۰۵'])).toEqual({ order: 'dmy', certain: true });
});
