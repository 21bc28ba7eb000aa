import * as fc from 'fast-check';
import { fullYear, parseDate } from '../../../src/model/imports/parseDate';

test.each([
  ['1996-07-04', '1996-07-04'],
  ['1996-7-4', '1996-07-04'],
  ['1996/07/04', '1996-07-04'],
  ['1996.07.04', '1996-07-04'],
  ['19960704', '1996-07-04'],
  ['1996-07-04T00:00:00Z', '1996-07-04'],
  ['1996-07-04T23:59:59.000+02:00', '1996-07-04'],
  ['1996-07-04 13:45', '1996-07-04'],
  ['30.11.1997', '1997-11-30'],
  ['4. 7. 1996', '1996-07-04'],
  ['4/7/1996', '1996-07-04'],
  ['04-07-1996', '1996-07-04'],
  ['4/7/96', '1996-07-04'],
  ['4/7/1996 1:45:00 PM', '1996-07-04'],
  ['4/7/24', '2024-07-04'],
  ['4 Jul 1996', '1996-07-04'],
  ['4-Jul-96', '1996-07-04'],
  ['Jul 4, 1996', '1996-07-04'],
  ['July 4th, 1996', '1996-07-04'],
  ['Thursday, 4 July 1996', '1996-07-04'],
  ['Thu Jul 04 1996 00:00:00 GMT+0000 (Coordinated Universal Time)', '1996-07-04'],
  ['1996 Jul 4', '1996-07-04'],
  ['4 Sept 1996', '1996-09-04'],
  ['4JUL1996', '1996-07-04'],
  ['Donnerstag, 4. Juli 1996', '1996-07-04'],
  ['Do, 4. Jul. 1996', '1996-07-04'],
  ['jeudi 4 juillet 1996', '1996-07-04'],
  ['1er août 1996', '1996-08-01'],
  ['jueves, 4 de julio de 1996', '1996-07-04'],
  ['giovedì 4 luglio 1996', '1996-07-04'],
  ['۴ ژوئیه ۱۹۹۶', '1996-07-04'],
  ['35250', '1996-07-04'],
  ['35250.75', '1996-07-04'],
  ['35250,75', '1996-07-04'],
  ['19960704T101500Z', '1996-07-04'],
  ['1736035200', '2025-01-05'],
  ['1736121599999', '2025-01-05'],
  ['36526', '2000-01-01'],
  ['45292', '2024-01-01'],
  ['29/2/2024', '2024-02-29'],
  ['\u200f1996-07-04', '1996-07-04'],
])('“%s” is %s', (text, date) => {
  expect(parseDate(text)).toEqual({ date, calendar: 'gregorian' });
});

test('the column decides whether the day or the month comes first', () => {
  expect(parseDate('4/7/1996', 'mdy')?.date).toBe('1996-04-07');
  expect(parseDate('7/4/96', 'mdy')?.date).toBe('1996-07-04');
  expect(parseDate('30.11.1997', 'mdy')?.date).toBe('1997-11-30');
});

test.each([
  ['1403/07/30', '2024-10-21'],
  ['1403-7-30', '2024-10-21'],
  ['۱۴۰۳/۰۷/۳۰', '2024-10-21'],
  ['١٤٠٣/٠٧/٣٠', '2024-10-21'],
  ['30/07/1403', '2024-10-21'],
  ['14030730', '2024-10-21'],
  ['1403/07/30 14:20', '2024-10-21'],
  ['۳۰ مهر ۱۴۰۳', '2024-10-21'],
  ['دوشنبه ۳۰ مهرماه ۱۴۰۳', '2024-10-21'],
  ['سه‌شنبه ۱ آبان ۱۴۰۳', '2024-10-22'],
  ['۳۰ مهر ۰۳', '2024-10-21'],
  ['1403/01/01', '2024-03-20'],
  ['1399/12/30', '2021-03-20'],
  ['1403/12/30', '2025-03-20'],
  ['1357/11/22', '1979-02-11'],
])('Jalali “%s” is %s', (text, date) => {
  expect(parseDate(text)).toEqual({ date, calendar: 'jalali' });
});

test.each([
  '',
  ' ',
  'soon',
  '7-11',
  '13/13/1996',
  '31/4/1996',
  '29/2/2023',
  '1996-02-30',
  '1996-13-01',
  '0/5/1996',
  '1402/12/30',
  '1403/07/31',
  '1850-01-01',
  '2500-01-01',
  '30 Foo 1996',
  '30 مهر 1996',
  '4 Jul 1403',
  '4 Jul',
  'Jul 1996',
  '1234',
  '12345',
  '99999',
  '123456',
  '00000000',
  '4/7-1996',
  '12:30',
  'Q1 1996',
  '#N/A',
])('“%s” is not a date', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('every day round-trips in every format', () => {
  const day = fc.integer({ min: 0, max: 59_000 }).map((days) => new Date(Date.UTC(1955, 0, 1) + days * 86_400_000));
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, ofMonth] = iso.split('-');
      const written = [
        iso,
        date.toUTCString(),
        `${ofMonth}.${month}.${year}`,
        date.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' }),
      ];
      for (const text of written) expect(parseDate(text)?.date).toBe(iso);
      expect(parseDate(date.toLocaleDateString('en-US', { timeZone: 'UTC' }), 'mdy')?.date).toBe(iso);
      expect(parseDate(date.toLocaleDateString('en-GB', { timeZone: 'UTC' }), 'dmy')?.date).toBe(iso);
      expect(parseDate(String(date.getTime() / 86_400_000 + 25_569))?.date).toBe(iso);
    }),
    { seed: 41 },
  );
});

test('every Jalali day agrees with the platform’s own Persian calendar', () => {
  const jalali = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    timeZone: 'UTC',
  });
  const day = fc.integer({ min: 0, max: 30_000 }).map((days) => new Date(Date.UTC(1960, 0, 1) + days * 86_400_000));
  fc.assert(
    fc.property(day, (date) => {
      expect(parseDate(jalali.format(date))).toEqual({ date: date.toISOString().slice(0, 10), calendar: 'jalali' });
    }),
    { seed: 42 },
  );
});

test.each([
  ['1300/01/01', '1921-03-21'],
  ['1499/12/29', '2121-03-20'],
  ['1900-01-01', '1900-01-01'],
  ['2199-12-31', '2199-12-31'],
  ['20000', '1954-10-03'],
  ['80000', '2119-01-11'],
])('%s is in one of the calendars: %s', (text, date) => {
  expect(parseDate(text)?.date).toBe(date);
});

test.each([
  '1299/12/29',
  '1500/01/01',
  '1899-12-31',
  '2200-01-01',
  '19999',
  '80001',
  '1996-00-10',
  '1996-01-00',
  '1403/00/10',
  '1403/01/00',
])('%s is in neither of them', (text) => {
  expect(parseDate(text)).toBeNull();
});

test('two digits are the years from 1970 on, or from 1350 on', () => {
  expect(['70', '99', '00', '69'].map((year) => fullYear(year, false))).toEqual([1970, 1999, 2000, 2069]);
  expect(['50', '99', '00', '49'].map((year) => fullYear(year, true))).toEqual([1350, 1399, 1400, 1449]);
  expect([fullYear('1404', true), fullYear('2026', true)]).toEqual([1404, 2026]);
});

test('years of two digits in a Jalali order', () => {
  expect(parseDate('۰۴/۱۱/۱۵', 'jalaliYmd')).toEqual({ date: '2026-02-04', calendar: 'jalali' });
  expect(parseDate('15/11/04', 'jalaliDmy')).toEqual({ date: '2026-02-04', calendar: 'jalali' });
  expect(parseDate('25/12/1404', 'jalaliYmd')).toEqual({ date: '2026-03-16', calendar: 'jalali' });
  expect(parseDate('04/13/15', 'jalaliYmd')).toBeNull();
  expect(parseDate('25/12/2025', 'jalaliDmy')).toEqual({ date: '2025-12-25', calendar: 'gregorian' });
  expect(parseDate('25/12/1404', 'jalaliDmy')).toEqual({ date: '2026-03-16', calendar: 'jalali' });
});
