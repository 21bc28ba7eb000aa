import { withScale } from '../../../sidebar/criterionFeed/withScale';

const own = (header: string, ...values: (number | null)[]) =>
  withScale({ key: header, label: header, scale: 'amount', isEstimate: false, values }).scale;

test.each([
  ['Margin %', 'margin'],
  ['حاشیه سود ٪', 'margin'],
  ['Growth 2025', 'growth'],
  ['سهم از خرید', 'share'],
  ['Discount %', 'margin'],
  ['Visits', 'amount'],
])('a column of parts of 1 with the header %p is read as %s', (header, scale) => {
  expect(own(header, 0.22, null, -0.04)).toBe(scale);
});

test('a percentage typed as a whole number stays a plain figure', () => {
  expect(own('Margin %', 22, 0.5)).toBe('amount');
});

test('the columns of Accounts keep their own scale', () => {
  const source = { key: 'recurring', label: 'Recurring share', scale: 'amount' as const, isEstimate: false, values: [0.5] };
  expect(withScale(source)).toBe(source);
});
