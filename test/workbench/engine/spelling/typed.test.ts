import { spellingOf, typed } from '../../../../workbench/engine/spelling/typed';

const us = spellingOf('en_US', 2026);
const german = spellingOf('de_DE', 2026);
const british = spellingOf('en_GB', 2026);

test.each([
  ['007', { value: 7 }],
  ['-5', { value: -5 }],
  ['+5', { value: 5 }],
  [' 5 ', { value: 5 }],
  ['.5', { value: 0.5 }],
  ['1,234', { value: 1234, pattern: '#,##0' }],
  ['1,234.50', { value: 1234.5, pattern: '#,##0.00' }],
  ['12,34', { value: '12,34' }],
  ['$5', { value: 5, pattern: '"$"#,##0' }],
  ['10%', { value: 0.1, pattern: '0%' }],
  ['10.5%', { value: 0.105, pattern: '0.00%' }],
  ['3.00E+07', { value: 30_000_000, pattern: '0.00E+00' }],
  ['True', { value: true }],
  ["'=1", { value: '=1' }],
  ['=1', { formula: '=1' }],
  ['=', { value: '=' }],
  ['+98 21 123', { formula: '=+98 21 123' }],
  ['-', { value: '-' }],
  ['Ernst Handel', { value: 'Ernst Handel' }],
  ['۱۲', { value: '۱۲' }],
  ['1/2', { value: 46_024, pattern: 'm/d' }],
  ['1/2/26', { value: 46_024, pattern: 'm/d/yyyy' }],
  ['2026-01-02', { value: 46_024, pattern: 'yyyy-mm-dd' }],
  ['Jan 2', { value: 46_024, pattern: 'd mmm' }],
  ['2 January 2026', { value: 46_024, pattern: 'd mmm yyyy' }],
  ['January 2, 2026', { value: 46_024, pattern: 'd mmm yyyy' }],
  ['Jan 2026', { value: 46_023, pattern: 'mmm yyyy' }],
  ['2026-02-30', { value: '2026-02-30' }],
  ['13/1', { value: '13/1' }],
  ['10:30', { value: 0.4375, pattern: 'h:mm:ss' }],
  ['1/2/2026 12:00 PM', { value: 46_024.5, pattern: 'm/d/yyyy h:mm:ss' }],
  ['25:00', { value: '25:00' }],
])('%s typed in the United States', (text, wanted) => {
  expect(typed(text, undefined, us)).toEqual(wanted);
});

test('other countries write numbers and dates in other ways', () => {
  expect(typed('1.234,5', undefined, german)).toEqual({ value: 1234.5, pattern: '#,##0.00' });
  expect(typed('2.1.2026', undefined, german)).toEqual({ value: 46_024, pattern: 'd.m.yyyy' });
  expect(typed('2/1', undefined, british)).toEqual({ value: 46_024, pattern: 'd/m' });
});

test('plain text cells keep any text unchanged', () => {
  for (const text of ['007', '=1+1', "'x", 'TRUE', '1/2']) expect(typed(text, '@', us)).toEqual({ value: text });
});
