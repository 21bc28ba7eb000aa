import { addDays } from '../../../src/model/calendar/addDays';
import { gregorianOf, jalaliOf } from '../../../src/model/calendar/jalali';

test.each([
  ['2024-10-21', '1403/07/30'],
  ['2024-03-20', '1403/01/01'],
  ['2025-03-20', '1403/12/30'],
  ['2025-03-21', '1404/01/01'],
  ['1979-02-11', '1357/11/22'],
])('%s is %s in Iran', (day, jalali) => {
  expect(jalaliOf(day)).toBe(jalali);
  expect(gregorianOf(jalali)).toBe(day);
});

test.each(['1403-07-30', '1403/7/30', '۱۴۰۳/۰۷/۳۰', '۱۴۰۳-۷-۳۰', '١٤٠٣/٠٧/٣٠', ' 1403/07/30 ', '\u200f۱۴۰۳/۰۷/۳۰\u200e'])(
  '%p is also accepted',
  (text) => {
    expect(gregorianOf(text)).toBe('2024-10-21');
  },
);

test.each([
  ...['', 'soon', '1403', '1403/07', '1403/13/01', '1403/00/10', '1403/07/31', '1404/12/30', '1403/07/00', '03/07/30'],
  ...['1403.07.30', '1403/07-30', '1403/07/30 10:00', '2024/10/21', '0999/01/01', '14030730'],
])('%p is not a Jalali date', (text) => {
  expect(gregorianOf(text)).toBeNull();
});

test('a day outside the years 1000 to 1799 has no Jalali date', () => {
  expect(jalaliOf('1621-03-20')).toBeNull();
  expect(jalaliOf('1621-03-21')).toBe('1000/01/01');
  expect(jalaliOf('2421-03-19')).toBe('1799/12/29');
  expect(jalaliOf('2421-03-21')).toBeNull();
  expect(jalaliOf('0001-01-01')).toBeNull();
});

test('every day of two hundred years round-trips and agrees with Intl', () => {
  const persian = new Intl.DateTimeFormat('en-US-u-ca-persian-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const disagreements: string[] = [];
  for (let day = '1921-03-21'; day < '2121-03-21'; day = addDays(day, 1)) {
    const [month, dayOfMonth, year] = persian.format(Date.parse(`${day}T00:00:00Z`)).match(/\d+/g) ?? [];
    const expected = `${year}/${month}/${dayOfMonth}`;
    if (jalaliOf(day) !== expected || gregorianOf(expected) !== day) disagreements.push(`${day} ${expected}`);
  }
  expect(disagreements).toEqual([]);
});
