import { beyondMonth } from '../../../src/model/typedDays/beyondMonth';

const TODAY = '2026-11-29';

test.each([
  ['۳۱ مهر', { month: 'مهر', days: 30 }],
  ['31 مهر ۱۴۰۵', { month: 'مهر', days: 30 }],
  ['۳۰ اسفند ۱۴۰۵', { month: 'اسفند', days: 29 }],
  ['۳۱ اسفند', { month: 'اسفند', days: 30 }],
  ['31 June', { month: 'June', days: 30 }],
  ['February 30', { month: 'February', days: 29 }],
])('%s is beyond its month', (typed, expected) => {
  expect(beyondMonth(typed, TODAY)).toEqual(expected);
});

test.each(['۳۰ مهر', '۳۰ اسفند', '29 February', 'مهر', '31', 'soon', '32 apples', ''])('“%s” is not', (typed) => {
  expect(beyondMonth(typed, TODAY)).toBeNull();
});
