import { beyondMonth } from '../../../src/model/typedDays/beyondMonth';

const TODAY = '2026-11-29';

test.each([
  ['31 مهر ۱۴۰۵', { month: 'مهر', days: 30, year: null }],
  ['۳۰ اسفند ۱۴۰۵', { month: 'اسفند', days: 29, year: null }],
  ['۳۱ مهر', { month: 'مهر', days: 30, year: 1406 }],
  ['۳۰ اسفند', { month: 'اسفند', days: 29, year: 1405 }],
  ['31 June', { month: 'June', days: 30, year: 2027 }],
  ['29 February', { month: 'February', days: 28, year: 2027 }],
  ['February 30', { month: 'February', days: 28, year: 2027 }],
  ['۱۴۰۴/۱۲/۳۰', { month: '', named: { calendar: 'jalali', month: 12 }, days: 29, year: 1404 }],
  ['۳۱/۷/۱۴۰۵', { month: '', named: { calendar: 'jalali', month: 7 }, days: 30, year: 1405 }],
  ['30/2/2027', { month: '', named: { calendar: 'gregorian', month: 2 }, days: 28, year: 2027 }],
  ['2026-06-31', { month: '', named: { calendar: 'gregorian', month: 6 }, days: 30, year: 2026 }],
])('%s is beyond its month', (typed, expected) => {
  expect(beyondMonth(typed, TODAY)).toMatchObject(expected);
});

test('a month in the past is the last one', () => {
  expect(beyondMonth('۳۰ اسفند', TODAY, true)).toMatchObject({ month: 'اسفند', days: 29, year: 1404 });
  expect(beyondMonth('۳۰ اسفند', '2025-06-01', true)).toBeNull();
});

test.each([
  '۳۰ مهر',
  '۲۹ اسفند',
  '28 February',
  '29 February 2028',
  'مهر',
  '31',
  'soon',
  '32 apples',
  '',
  '۱۴۰۵/۱۳/۰۱',
  '۳۲/۱/۱۴۰۵',
  '۳۰/۱۲/۰۴',
  '۳۰/۱۲/۱۴۰۳',
])('“%s” is not', (typed) => {
  expect(beyondMonth(typed, TODAY)).toBeNull();
});
