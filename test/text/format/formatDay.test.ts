import { formatDay, formatMoment, formatMonth } from '../../../src/text/format/formatDay';

test('a day is formatted in the calendar of the language', () => {
  expect(formatDay('en', '2026-11-03')).toBe('3 Nov 2026');
  expect(formatDay('fa', '2026-11-03')).toBe('۱۲ آبان ۱۴۰۵');
  expect(formatDay('en', '2024-11-23', { month: 'long' })).toBe('23 November 2024');
});

test('a day can be formatted without its year, and in the other calendar', () => {
  expect(formatDay('en', '2026-03-25', { month: 'long', year: false, calendar: 'jalali' })).toBe('5 Farvardin');
  expect(formatDay('fa', '2026-03-25', { month: 'long', year: false, calendar: 'gregorian' })).toBe('۲۵ مارس');
});

test('a moment is formatted as its day and time, as stored', () => {
  expect(formatMoment('en', '2026-11-23 19:10')).toBe('23 Nov 2026, 19:10');
  expect(formatMoment('fa', '2026-11-23 19:10')).toBe('۲ آذر ۱۴۰۵، ساعت ۱۹:۱۰');
  expect(formatMoment('en', '2026-11-23')).toBe('23 Nov 2026');
});

test('a month is formatted with its year', () => {
  expect(formatMonth('en', '2026-11-03')).toBe('November 2026');
  expect(formatMonth('fa', '2026-10-03')).toBe('مهر ۱۴۰۵');
});

test.each(['', 'soon', '2024-13-45', '2025-02-29', '۱۴۰۵'])('«%s» is not a day and stays unchanged', (text) => {
  expect(formatDay('en', text)).toBe(text);
  expect(formatMoment('fa', text)).toBe(text);
  expect(formatMonth('fa', text)).toBe(text);
});

test('a year outside the Jalali calendar stays unchanged', () => {
  expect(formatDay('fa', '0002-01-05')).toBe('0002-01-05');
});
