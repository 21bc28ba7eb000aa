import { dateOrderOf } from '../../../src/model/imports/dateOrderOf';
import { parseDate } from '../../../src/model/imports/parseDate';
import { gregorianOf } from '../../../src/model/calendar/jalali';
import { dateWithYear } from '../../../src/model/typedDays/dateWithYear';
import { readTypedDay } from '../../../src/model/typedDays/readTypedDay';
import { entryOf, entryRuleOf } from '../../../src/workbook/entryOf';

const TODAY = '2026-11-30';
/** The day that a file of this date alone has. */
const inFile = (text: string) => parseDate(text, dateOrderOf([text], 'dmy', { year: 1405, certain: true }).order)?.date ?? null;
const inCell = (text: string) => entryOf(text, entryRuleOf('kam:goals:due')!, TODAY);
const inField = (text: string, order?: 'mdy') =>
  readTypedDay(text, { today: TODAY, calendar: 'jalali', ...(order && { order }) });

test.each([
  ['۷/۸/۱۴۰۵', '1405/08/07'],
  ['۵/۱۲/۱۴۰۵', '1405/12/05'],
  ['۱/۲/۱۴۰۶', '1406/02/01'],
  ['۱۵/۱۲/۱۴۰۵', '1405/12/15'],
  ['15/12/1405', '1405/12/15'],
  ['٠٧/٠٨/١٤٠٥', '1405/08/07'],
  ['۷-۸-۱۴۰۵', '1405/08/07'],
  ['۷.۸.۱۴۰۵', '1405/08/07'],
  ['۷ / ۸ / ۱۴۰۵', '1405/08/07'],
  ['\u200f۷/۸/۱۴۰۵\u200e', '1405/08/07'],
  ['۱۴۰۵/۸/۷', '1405/08/07'],
  ['۱۴۰۵-۰۸-۰۷', '1405/08/07'],
  ['۱۴۰۵۰۸۰۷', '1405/08/07'],
  ['14050807', '1405/08/07'],
  ['۰۵/۸/۳۰', '1405/08/30'],
  ['۳۰/۸/۰۵', '1405/08/30'],
  ['۲۰۲۷/۰۱/۰۵', '1405/10/15'],
])('%s is %s in a file, a cell and a field of a Persian workbook, also one whose locale writes the month first', (text, day) => {
  const meant = gregorianOf(day);
  expect([inFile(text), inCell(text), inField(text), inField(text, 'mdy')]).toEqual([meant, meant, meant, meant]);
});

test.each(['۳۰/۱۲/۱۴۰۴', '۱۴۰۴/۱۲/۳۰', '۳۱/۷/۱۴۰۵', '۱۴۰۵/۱۳/۰۱', '۰/۱/۱۴۰۵', '۱۳/۱۳', '۷/۸/۱۷۰۵/۱'])(
  '%s is not a date with a year in any of them',
  (text) => {
    expect([inFile(text), dateWithYear(text, TODAY, 'jalali'), inCell(text)]).toEqual([null, null, null]);
  },
);

test.each([
  ['7/8/2026', '2026-08-07', '2026-07-08'],
  ['7-8-2026', '2026-08-07', '2026-07-08'],
  ['7/8/26', '2026-08-07', '2026-07-08'],
  ['15/8/2026', '2026-08-15', '2026-08-15'],
  ['8/15/2026', '2026-08-15', '2026-08-15'],
  ['2026/8/7', '2026-08-07', '2026-08-07'],
  ['7/8/1405', gregorianOf('1405/8/7'), gregorianOf('1405/8/7')],
])('in English, %s is %s where the day is first, and %s where the month is', (text, dayFirst, monthFirst) => {
  expect(dateWithYear(text, TODAY, 'gregorian')).toBe(dayFirst);
  expect(dateWithYear(text, TODAY, 'gregorian', true)).toBe(monthFirst);
  expect(readTypedDay(text, { today: TODAY, calendar: 'gregorian', order: 'mdy' })).toBe(monthFirst);
});

test('a day without a year is day first in Persian whatever the locale', () => {
  expect(inField('۷/۸', 'mdy')).toBe(gregorianOf('1406/8/7'));
  expect(inField('۷/۳۰', 'mdy')).toBe(gregorianOf('1406/7/30'));
  expect(['۷/۸', '۷/۳۰', '۲۹/۱۲'].map(inCell)).toEqual(['۷/۸', '۷/۳۰', '۲۹/۱۲'].map((text) => inField(text, 'mdy')));
});
