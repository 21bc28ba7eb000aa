import { formatMoney, formatMoneyFigure } from '../../../src/text/format/formatMoney';

test('an amount is in whole units with its currency', () => {
  expect(formatMoney('en', 1234.5, '€')).toBe('1,235 €');
  expect(formatMoney('fa', 900_000_000, 'ریال')).toBe('۹۰۰٬۰۰۰٬۰۰۰ ریال');
  expect(formatMoney('en', 12, '')).toBe('12');
});

test('a long amount is shown in thousand millions', () => {
  expect(formatMoney('fa', 1_413_201_288_072, 'ریال')).toBe('۱٬۴۱۳ میلیارد ریال');
  expect(formatMoney('fa', 8_000_000_000, 'ریال')).toBe('۸ میلیارد ریال');
  expect(formatMoney('fa', 3_256_000_000, 'ریال')).toBe('۳٫۲۶ میلیارد ریال');
  expect(formatMoney('fa', 14_132_012_880, 'ریال')).toBe('۱۴٫۱ میلیارد ریال');
  expect(formatMoney('en', -1_413_201_288_072, 'rials')).toBe('−1,413 billion rials');
});

test('an amount that is already in millions keeps its digits', () => {
  expect(formatMoney('fa', 12_000_000_000, 'میلیون تومان')).toBe('۱۲٬۰۰۰٬۰۰۰٬۰۰۰ میلیون تومان');
});

test.each([
  [0.3, '0.3'],
  [-0.34, '−0.34'],
  [1.44, '1.4'],
  [4, '4'],
  [9.96, '10'],
  [10.4, '10'],
  [0.004, '0.004'],
  [0, '0'],
  [1e-9, '0'],
])('a small amount has two digits, so that nothing but 0 is 0: %d is %s', (amount, figure) => {
  expect(formatMoney('en', amount, 'million €')).toBe(`${figure} million €`);
  expect(formatMoneyFigure('en', amount)).toBe(figure);
});

test('a small amount has the digits of its language', () => {
  expect(formatMoney('fa', 0.35, 'میلیون تومان')).toBe('۰٫۳۵ میلیون تومان');
});
