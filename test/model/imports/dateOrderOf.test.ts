import { dateOrderOf, fullYears, jalaliYears } from '../../../src/model/imports/dateOrderOf';

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

test('12 is a day or a month, and a number above 12 beside another is neither', () => {
  for (const either of ['12/05/2024', '05/12/2024', '12/12/2024'])
    expect(dateOrderOf([either], 'mdy')).toEqual({ order: 'mdy', certain: false, example: either });
  expect(dateOrderOf(['25/12/2024'], 'mdy')).toEqual({ order: 'dmy', certain: true });
  expect(dateOrderOf(['12/25/2024'], 'dmy')).toEqual({ order: 'mdy', certain: true });
  for (const order of ['dmy', 'mdy'] as const) expect(dateOrderOf(['25/26/2024'], order)).toEqual({ order, certain: true });
});

test('the example is the first date that both orders can read, without the blanks around it', () => {
  expect(dateOrderOf(['25/07/1996', '07/26/1996'])).toEqual({ order: 'dmy', certain: false });
  expect(dateOrderOf(['25/07/1996', '07/26/1996', '04/05/1996'])).toMatchObject({ certain: false });
  expect(dateOrderOf(['25/07/1996', '07/26/1996', ' 04/05/1996 ', '06/05/1996'])).toEqual({
    order: 'dmy',
    certain: false,
    example: '04/05/1996',
  });
  expect(dateOrderOf(['25/07/1996', '26/07/1996', '07/26/1996', '04/05/1996'])).toEqual({
    order: 'dmy',
    certain: false,
    example: '04/05/1996',
  });
});

describe('of years of two digits, in a workbook of 1404', () => {
  const orderOf = (...dates: string[]) => dateOrderOf(dates, 'mdy', { year: 1404, certain: true }).order;

  test.each([
    ['the year is first, where both would be near', '04/05/04', 'jalaliYmd'],
    ['the 31st is a day', '04/06/31', 'jalaliYmd'],
    ['the first is a day', '04/11/01', 'jalaliYmd'],
    ['00 is not a day', '04/11/00', 'jalaliDmy'],
    ['13 is not a month of either calendar with the year first', '04/13/15', 'mdy'],
    ['45 is not a day, and 1345 is far away', '04/11/45', 'mdy'],
    ['20 years away is near', '84/11/15', 'jalaliYmd'],
    ['34 years away is not: it is a day of another calendar', '31/11/70', 'dmy'],
  ])('%s', (_title, date, order) => {
    expect(orderOf(date)).toBe(order);
  });

  test('all dates together are near or not', () => {
    expect(orderOf('90/11/15', '91/11/15')).toBe('jalaliYmd');
    expect(orderOf('04/11/15', '60/11/15')).not.toBe('jalaliDmy');
  });

  test('other dates of the column count first', () => {
    expect(orderOf('2026-01-05', '04/11/15')).toBe('mdy');
  });
});

test('the years that are written in full, or beside the name of a month, tell the calendar', () => {
  expect(fullYears(['35250', 'soon', '', '04/11/15', '2026-01-05', '4 Jul 1996', '2 Mar 26'])).toEqual({
    jalali: [],
    gregorian: 3,
  });
  expect(fullYears(['30.11.97', '1997-11-30'])).toEqual({ jalali: [], gregorian: 1 });
  expect(fullYears(['1404/01/05', '۲ اسفند ۰۳', '۱۵/۱۱/۰۴'])).toEqual({ jalali: [1404, 1403], gregorian: 0 });
});

test('the year of Jalali columns is the one in the middle, if most years are Jalali', () => {
  expect(
    jalaliYears([
      { jalali: [1405, 1390], gregorian: 1 },
      { jalali: [1404], gregorian: 1 },
    ]),
  ).toEqual({ year: 1404, certain: true });
  expect(jalaliYears([{ jalali: [1404], gregorian: 1 }])).toBeNull();
  expect(jalaliYears([])).toBeNull();
});
