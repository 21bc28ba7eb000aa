import fc from 'fast-check';
import { gregorianOf, jalaliOf } from '../../src/model/calendar/jalali';
import { entryOf, entryRuleOf, type EntryRule } from '../../src/workbook/entryOf';

const TODAY = '2026-07-09';
const ruleOf = (key: string): EntryRule => entryRuleOf(key)!;
const [DAY, AMOUNT, SCORE] = ['kam:goals:due', 'kam:accounts:revenue1', 'kam:matrix:criterion:growth'].map(ruleOf) as [
  EntryRule,
  EntryRule,
  EntryRule,
];

test('a column holds days, numbers, or neither', () => {
  expect(DAY.kind).toBe('day');
  expect(SCORE).toEqual({ kind: 'number', least: 1, most: 10, isScore: true });
  expect(AMOUNT).toMatchObject({ kind: 'number', isScore: false });
  expect(ruleOf('kam:stakeholders:influence')).toMatchObject({ least: 1, most: 5 });
  expect(['kam:accounts:account', 'kam:accounts:candidate', 'Budget'].map(entryRuleOf)).toEqual([null, null, null]);
});

test.each([
  ['7,5', 7.5],
  ['۷,۵', 7.5],
  ['٧', 7],
  ['10,0', 10],
])('%s is a score', (typed, score) => {
  expect(entryOf(typed, SCORE, TODAY)).toBe(score);
});

test.each(['۳۰٪', '٪۳۰', '%30', '% 30', '۳۰ درصد', '30 درصد', 'درصد ۳۰', '٣٠٪', '30 percent'])('%s is 30 percent', (typed) => {
  expect(entryOf(typed, AMOUNT, TODAY)).toBe(0.3);
});

test('a comma in an amount is not touched', () => {
  expect(entryOf('7,5', AMOUNT, TODAY)).toBeNull();
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
  ['۳۰/۷/۱۴۰۵', '1405/07/30'],
  ['۳۰/۷', '1405/07/30'],
  ['۷/۳۰', '1405/07/30'],
  ['۷/۸', '1405/08/07'],
  ['۱/۲', '1406/02/01'],
])('%s is a day', (typed, day) => {
  expect(entryOf(typed, DAY, TODAY)).toBe(gregorianOf(day));
});

test('a Jalali date that the spreadsheet took for a day of that year is the Jalali day', () => {
  const serial = (Date.UTC(1405, 6, 30) - Date.UTC(1899, 11, 30)) / 86_400_000;
  expect(jalaliOf(String(entryOf(String(serial), DAY, TODAY)))).toBe('1405/07/30');
  expect(entryOf('46317', DAY, TODAY)).toBeNull();
});

test('what is a number or a day already, and any other text, stays', () => {
  expect(entryOf('7', AMOUNT, TODAY)).toBeNull();
  expect(entryOf('۷ یا ۸', AMOUNT, TODAY)).toBeNull();
  expect(entryOf('۳۱ مهر', DAY, TODAY)).toBeNull();
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
      expect(() => entryOf(typed, DAY, TODAY)).not.toThrow();
      expect(() => entryOf(typed, AMOUNT, TODAY)).not.toThrow();
    }),
    { seed: 16, numRuns: 500 },
  );
});
