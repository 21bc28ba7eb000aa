import { namesTwoYears, withLongYear } from '../../../src/model/imports/withLongYear';

test.each([
  ['Jan-24', 'Jan 2024'],
  ['März 25', 'März 2025'],
  ["Q1 '24", 'Q1 2024'],
  ['1Q25', '1Q 2025'],
  ['Dec-99', 'Dec 1999'],
  ['مهر ۰۳', 'مهر 1403'],
  ['FY24 revenue', 'FY 2024 revenue'],
  ['FY24/25', 'FY 2025'],
  ['Sales 2023/24', 'Sales 2024'],
  ['2023-2024', '2024'],
  ['FY 1999-00', 'FY 2000'],
  ['Sales 1995/96', 'Sales 1996'],
  ['Sales 1968/69', 'Sales 1969'],
  ['1999/00', '1999/00'],
  ['2011/2012', '2012'],
  ['24/2025', '2025'],
  ['FY 2024/2025', 'FY 2025'],
  ['FY97/98', 'FY 1998'],
  ['FY99/00', 'FY 2000'],
  ['FY98', 'FY 1998'],
  ['FY 24', 'FY 2024'],
  ['FY’24', 'FY 2024'],
  ["FY'24 revenue", 'FY 2024 revenue'],
  ['2023 / 24', '2024'],
  ['FY 24 – 25', 'FY 2025'],
])('%s has all digits of its year: %s', (text, long) => {
  expect(withLongYear(text)).toBe(long);
});

test.each([
  'Sales 24',
  'Jan 2024',
  '24-Jan',
  '2011/12',
  '24/25',
  '2024-05',
  'FY24/26',
  'xFY24',
  'FY24 - 30',
  '2023/24 - 25',
  'Sales Jan-24',
  '1923-2024',
  '2023-2025',
  '24/2026',
  '2024-01-05',
  'Room 12',
  '',
])('%s stays', (text) => {
  expect(withLongYear(text)).toBe(text);
});

test('a year over two can have the name of the one in which it begins', () => {
  const longYears = ['FY24/25', 'Sales 2023/24', '2023-2024', 'FY24', 'Jan-24'].map((text) => withLongYear(text, 'begin'));
  expect(longYears).toEqual(['FY 2024', 'Sales 2023', '2023', 'FY 2024', 'Jan 2024']);
});

test('a text names two years only if they follow each other and are not a month', () => {
  expect(['FY24/25', '2023/24', '2023-2024'].map(namesTwoYears)).toEqual([true, true, true]);
  expect(['FY24', '2011/12', 'FY24/26', 'Jan-24', '2024', ''].map(namesTwoYears)).toEqual(Array(6).fill(false));
});
