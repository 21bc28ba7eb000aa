import { withLongYear } from '../../../src/model/imports/withLongYear';

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
])('%s has all digits of its year: %s', (text, long) => {
  expect(withLongYear(text)).toBe(long);
});

test.each(['Sales 24', 'Jan 2024', '24-Jan', '2011/12', '2024-05', 'FY24/26', '2024-01-05', 'Room 12', ''])(
  '%s stays',
  (text) => {
    expect(withLongYear(text)).toBe(text);
  },
);
