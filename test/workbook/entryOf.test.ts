import fc from 'fast-check';
import { gregorianOf, jalaliOf } from '../../src/model/calendar/jalali';
import { entryKindOf, entryOf } from '../../src/workbook/entryOf';

const TODAY = '2026-07-09';

test('a column holds days, numbers, or neither', () => {
  expect(entryKindOf('kam:goals:due')).toBe('day');
  expect(entryKindOf('kam:matrix:criterion:growth')).toBe('number');
  expect(entryKindOf('kam:accounts:revenue1')).toBe('number');
  expect(entryKindOf('kam:accounts:account')).toBeNull();
  expect(entryKindOf('Budget')).toBeNull();
});

test.each([
  ['۳۰ مهر ۱۴۰۵', '1405/07/30'],
  ['۳۰ مهر', '1405/07/30'],
  ['مهر', '1405/07/30'],
  ['مهر ماه', '1405/07/30'],
  ['تا ماه مهر', '1405/07/30'],
  ['تا ۳۰ مهر', '1405/07/30'],
  ['پایان خرداد', '1406/03/31'],
  ['۱۴۰۵/۷/۳۰', '1405/07/30'],
])('%s is a day', (typed, day) => {
  expect(entryOf(typed, 'day', TODAY)).toBe(gregorianOf(day));
});

test('a Jalali date that the spreadsheet took for a day of that year is the Jalali day', () => {
  const serial = (Date.UTC(1405, 6, 30) - Date.UTC(1899, 11, 30)) / 86_400_000;
  expect(jalaliOf(String(entryOf(String(serial), 'day', TODAY)))).toBe('1405/07/30');
  expect(entryOf('46317', 'day', TODAY)).toBeNull();
});

test('what is a number or a day already, and any other text, stays', () => {
  expect(entryOf('7', 'number', TODAY)).toBeNull();
  expect(entryOf('۷ یا ۸', 'number', TODAY)).toBeNull();
  expect(entryOf('۳۱ مهر', 'day', TODAY)).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      expect(() => entryOf(typed, 'day', TODAY)).not.toThrow();
      expect(() => entryOf(typed, 'number', TODAY)).not.toThrow();
    }),
    { seed: 16, numRuns: 500 },
  );
});
