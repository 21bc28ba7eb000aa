import { goals as english } from '../../src/text/en/goals';
import { work as englishWork } from '../../src/text/en/work';
import { goals as persian } from '../../src/text/fa/goals';
import { work as persianWork } from '../../src/text/fa/work';

test('the forecast is in whole sentences, including the singular', () => {
  expect(english.forecast.expected('12,000 €', 1, '120,000 €', 12)).toBe(
    '1 opportunity in view for the next 12 months, expected to bring 12,000 € of 120,000 €.',
  );
  expect(english.forecast.expected('90', 6, '400', 12)).toBe(
    '6 opportunities in view for the next 12 months, expected to bring 90 of 400.',
  );
  expect(english.forecast.range('50', '130')).toBe('There are about two chances in three that it will be between 50 and 130.');
  expect(persian.forecast.expected('۹۰', 6, '۴۰۰', 12)).toBe(
    '۶ فرصت برای ۱۲ ماه آینده در جریان است و انتظار می‌رود ۹۰ از ۴۰۰ به دست آید.',
  );
});

test('years have no thousands separator, and missing costs are named with their effect', () => {
  expect(english.worth.costMissing([2023, 2025])).toBe('Costs are missing for 2023 and 2025, so the margin is not known.');
  expect(persian.worth.costMissing([1402, 1404])).toBe('هزینه ۱۴۰۲ و ۱۴۰۴ وارد نشده، پس حاشیه سود معلوم نیست.');
});

test('a goal without an action is a wish in both languages', () => {
  expect(english.goals.wish).toBe('This goal has no action yet. A goal without an action is a wish.');
  expect(persian.goals.wish).toBe('این هدف هنوز اقدامی ندارد. هدفِ بدون اقدام فقط آرزوست.');
});

test('the arrow to the next goal points in the reading direction', () => {
  expect(english.goals.leadsTo('B')).toBe('→ B');
  expect(persian.goals.leadsTo('ب')).toBe('← ب');
});

test('a record entry shows for whom and when, or only when', () => {
  expect(english.actions.addHint('Ann', '30 Nov 2026')).toBe('Enter adds it for Ann, due 30 Nov 2026.');
  expect(english.actions.addHint('', '30 Nov 2026')).toBe('Enter adds it, due 30 Nov 2026.');
  expect(persian.actions.addHint('', '۹ آذر ۱۴۰۵')).toBe('اینتر آن را با مهلت ۹ آذر ۱۴۰۵ اضافه می‌کند.');
});

test('one day late uses the singular', () => {
  expect(englishWork.late(1)).toBe('1 day late');
  expect(englishWork.late(1200)).toBe('1,200 days late');
  expect(persianWork.late(12)).toBe('۱۲ روز گذشته از مهلت');
});
