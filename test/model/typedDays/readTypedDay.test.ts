import fc from 'fast-check';
import { addMonths } from '../../../src/model/calendar/addMonths';
import { isDay } from '../../../src/model/calendar/isDay';
import { gregorianOf, jalaliOf } from '../../../src/model/calendar/jalali';
import { lastDayOfMonth } from '../../../src/model/calendar/lastDayOfMonth';
import { readTypedDay, type DayContext } from '../../../src/model/typedDays/readTypedDay';
import { formatDay } from '../../../src/text/format/formatDay';
import { LOCALES } from '../../../src/text/locales';

/** Thursday, 18 Tir 1405. */
const TODAY = '2026-07-09';
const PERSIAN: DayContext = { today: TODAY, calendar: 'jalali' };
const ENGLISH: DayContext = { today: TODAY, calendar: 'gregorian' };

describe('in Persian', () => {
  const read = (text: string) => {
    const day = readTypedDay(text, PERSIAN);
    return day === null ? null : jalaliOf(day);
  };

  test.each([
    ['۱۴۰۳/۰۷/۳۰', '1403/07/30'],
    ['1403/7/30', '1403/07/30'],
    ['۱۴۰۵-۰۷-۳۰', '1405/07/30'],
    ['14050730', '1405/07/30'],
    ['۳۰/۷/۱۴۰۵', '1405/07/30'],
    ['۰۵/۷/۳۰', '1405/07/30'],
    ['۳۰ مهر ۱۴۰۵', '1405/07/30'],
    ['پنج‌شنبه ۳۰ مهر', '1405/07/30'],
    ['پنجشنبه، ۳۰ مهر ماه ۱۴۰۵', '1405/07/30'],
    ['2026-10-22', '1405/07/30'],
    ['۲۲ اکتبر', '1405/07/30'],
  ])('the date %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test.each([
    ['۳۰ مهر', '1405/07/30'],
    ['۳۰ام مهر', '1405/07/30'],
    ['۱ تیر', '1406/04/01'],
    ['۱۸ تیر', '1405/04/18'],
    ['۳۰/۷', '1405/07/30'],
    ['۷/۳۰', '1405/07/30'],
    ['۲۹ اسفند', '1405/12/29'],
    ['۳۰ اسفند ۱۴۰۸', '1408/12/30'],
    ['۳۰ اسفند', null],
  ])('the next %s', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test.each([
    ['مهر', '1405/07/30'],
    ['مهر ماه', '1405/07/30'],
    ['مهرماه ۱۴۰۶', '1406/07/30'],
    ['تا ماه مهر', '1405/07/30'],
    ['پایان مهر', '1405/07/30'],
    ['آخر مهر', '1405/07/30'],
    ['اخر شهريور', '1405/06/31'],
    ['اول مهر', '1405/07/01'],
    ['اواسط مهر', '1405/07/15'],
    ['تیر', '1405/04/31'],
    ['خرداد', '1406/03/31'],
    ['مهر ۱۴۰۶', '1406/07/30'],
    ['مهر سال بعد', '1406/07/30'],
    ['۱۴۰۵/۷', '1405/07/30'],
    ['پایان ماه', '1405/04/31'],
    ['پایان ماه آینده', '1405/05/31'],
    ['آخر سال', '1405/12/29'],
    ['سال ۱۴۰۸', '1408/12/30'],
    ['پاییز', '1405/09/30'],
    ['پایان فصل', '1405/06/31'],
    ['سه‌ماهه سوم', '1405/09/30'],
    ['فصل اول ۱۴۰۶', '1406/03/31'],
  ])('%s as a day of the month, quarter or year', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test.each([
    ['امروز', '1405/04/18'],
    ['فردا', '1405/04/19'],
    ['پس‌فردا', '1405/04/20'],
    ['پس فردا', '1405/04/20'],
    ['دیروز', '1405/04/17'],
    ['۲ هفته دیگر', '1405/05/01'],
    ['دو هفته بعد', '1405/05/01'],
    ['۲هفته', '1405/05/01'],
    ['۳ ماه بعد', '1405/07/18'],
    ['سه ماه دیگه', '1405/07/18'],
    ['هفته آینده', '1405/04/25'],
    ['ماه بعد', '1405/05/18'],
    ['یک سال دیگر', '1406/04/18'],
    ['۱۰ روز قبل', '1405/04/08'],
    ['شنبه', '1405/04/20'],
    ['سه شنبه', '1405/04/23'],
    ['پنجشنبه', '1405/04/25'],
    ['دوشنبه گذشته', '1405/04/15'],
  ])('%s from today', (text, day) => {
    expect(read(text)).toBe(day);
  });

  test('three months from 31 Khordad are the last day of Shahrivar, not what Gregorian months give', () => {
    expect(readTypedDay('۳ ماه بعد', { today: gregorianOf('1405/03/31') ?? '', calendar: 'jalali' })).toBe(
      gregorianOf('1405/06/31'),
    );
  });
});

describe('in English', () => {
  test.each([
    ['30 Oct', '2026-10-30'],
    ['Oct 30th', '2026-10-30'],
    ['Fri, 30 October 2026', '2026-10-30'],
    ['30/10/2026', '2026-10-30'],
    ['10/30/2026', '2026-10-30'],
    ['4/8', '2026-08-04'],
    ['today', TODAY],
    ['Tomorrow', '2026-07-10'],
    ['the day after tomorrow', '2026-07-11'],
    ['in 2 weeks', '2026-07-23'],
    ['two weeks from now', '2026-07-23'],
    ['in a month', '2026-08-09'],
    ['3 months ago', '2026-04-09'],
    ['next month', '2026-08-09'],
    ['next Friday', '2026-07-10'],
    ['Thursday', '2026-07-16'],
    ['last Thursday', '2026-07-02'],
    ['end of March', '2027-03-31'],
    ['by the end of March 2028', '2028-03-31'],
    ['February 2028', '2028-02-29'],
    ['by March', '2027-03-31'],
    ['start of September', '2026-09-01'],
    ['mid-August', '2026-08-15'],
    ['end of the month', '2026-07-31'],
    ['year end', '2026-12-31'],
    ['end of next year', '2027-12-31'],
    ['Q3', '2026-09-30'],
    ['end of Q1 2027', '2027-03-31'],
    ['2026-10', '2026-10-31'],
    ['by the month of Mehr', '2026-10-22'],
    ['30 Mehr 1405', '2026-10-22'],
    ['1405/07/30', '2026-10-22'],
  ])('%s', (text, day) => {
    expect(readTypedDay(text, ENGLISH)).toBe(day);
  });

  test('the month is first where people write it first', () => {
    expect(readTypedDay('4/7/2026', ENGLISH)).toBe('2026-07-04');
    expect(readTypedDay('4/7/2026', { ...ENGLISH, order: 'mdy' })).toBe('2026-04-07');
    expect(readTypedDay('8/4', { ...ENGLISH, order: 'mdy' })).toBe('2026-08-04');
  });
});

test('a day without a year is in the past where the field asks for the past', () => {
  const past = (text: string, context: DayContext) => readTypedDay(text, { ...context, past: true });
  expect(past('30 Oct', ENGLISH)).toBe('2025-10-30');
  expect(past('Thursday', ENGLISH)).toBe('2026-07-02');
  expect(past('2 weeks', ENGLISH)).toBe('2026-06-25');
  expect(past('۱ تیر', PERSIAN)).toBe(gregorianOf('1405/04/01'));
});

test.each([
  '',
  'soon',
  '31 April',
  '31/4/2026',
  '1404/12/30',
  '۳۱ مهر',
  '45000',
  '12',
  '1405',
  '2 apples',
  'پایان',
  'end of',
  '9999 years',
  '۳ تا',
])('%s is not a day', (text) => {
  expect(readTypedDay(text, ENGLISH)).toBeNull();
  expect(readTypedDay(text, PERSIAN)).toBeNull();
});

const SCRAPS = [
  ...[
    '۳',
    '30',
    '1403',
    '/',
    '-',
    '.',
    ' ',
    '\u200c',
    'مهر',
    'پایان',
    'هفته',
    'دیگر',
    'سال',
    'ماه',
    'تا',
    'q',
    'end',
    'of',
    'next',
  ],
  ...['week', 'march', 'in', 'ago', 'فردا', 'شنبه', '9999', '0', '0002', 'year', '\u202b', 'ـ', '%', 'mid'],
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 9 }).map((scraps) => scraps.join('')),
  fc.array(fc.constantFrom(...SCRAPS), { maxLength: 7 }).map((scraps) => scraps.join(' ')),
);
const anyDay = fc
  .date({ min: new Date('1922-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const context = fc.record({
  today: anyDay,
  calendar: fc.constantFrom('gregorian' as const, 'jalali' as const),
  past: fc.boolean(),
});

test('any text is a day of 1900 to 2199 or no day, and none throws', () => {
  fc.assert(
    fc.property(anyText, context, (text, given) => {
      const day = readTypedDay(text, given);
      expect(day === null || (isDay(day) && day >= '1900-01-01' && day <= '2199-12-31')).toBe(true);
    }),
    { seed: 16, numRuns: 1000 },
  );
});

test('each day is read as it is shown', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('en' as const, 'fa' as const),
      fc.constantFrom('long' as const, 'short' as const),
      (day, language, month) => {
        const shown = formatDay(language, day, { month });
        expect(readTypedDay(shown, { today: TODAY, calendar: LOCALES[language].calendar })).toBe(day);
      },
    ),
    { seed: 17, numRuns: 500 },
  );
});

test('a month without a year is the nearest one whose last day is not over', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.constantFrom('jalali' as const, 'gregorian' as const),
      fc.integer({ min: 0, max: 11 }),
      (today, calendar, month) => {
        const name = LOCALES.fa.months[calendar].long[month] ?? '';
        const day = readTypedDay(`تا ${name}`, { today, calendar: 'jalali' }) ?? '';
        expect(lastDayOfMonth(day, calendar)).toBe(day);
        expect(day >= today && day < addMonths(today, 13, calendar)).toBe(true);
      },
    ),
    { seed: 18, numRuns: 300 },
  );
});

describe('a day that not every year has', () => {
  const on = (text: string, today: string, past = false) => readTypedDay(text, { today, calendar: 'gregorian', past });

  test('is not a day of another year than the nearest one', () => {
    expect([on('29 Feb', '2026-11-30'), on('29 Feb', '2028-03-01'), on('29 Feb', '2026-11-30', true)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(on('29 Feb 2028', '2026-11-30')).toBe('2028-02-29');
  });

  test('is the nearest one where there is one', () => {
    expect([on('29 Feb', '2027-11-30'), on('29 Feb', '2028-02-29')]).toEqual(['2028-02-29', '2028-02-29']);
    expect([on('29 Feb', '2028-11-30', true), on('28 Feb', '2028-03-01')]).toEqual(['2028-02-29', '2029-02-28']);
  });
});
