import * as fc from 'fast-check';
import { parseAmount } from '../../../src/model/numbers/parseAmount';
import { parseNumber } from '../../../src/model/numbers/parseNumber';

test.each([
  ['£340k', 340_000],
  ['(£340k)', -340_000],
  ['1.2m', 1_200_000],
  ['3k', 3000],
  ['$1.2MM', 1_200_000],
  ['€3 Mio.', 3_000_000],
  ['3 € Mio', 3_000_000],
  ['Mio. € 3,2', 3_200_000],
  ['2,5 Mrd', 2_500_000_000],
  ['12 bn', 12_000_000_000],
  ['$12B', 12_000_000_000],
  ['T€ 340', 340_000],
  ['340 TEUR', 340_000],
  ['-k€ 5', -5000],
  ['1.2 million', 1_200_000],
  ['3 lakh', 300_000],
  ['₹2.5 Cr', 25_000_000],
  ['12.5 crore', 125_000_000],
  ['۹۶٫۴ میلیون ریال', 96_400_000],
  ['۲ میلیون و ۵۰۰ هزار تومان', 2_500_000],
  ['۱ میلیارد و ۲ میلیون و ۳۵۰', 1_002_000_350],
  ['۱۲ میلیارد تومان', 12_000_000_000],
  ['۲ هزار میلیارد تومان', 2_000_000_000_000],
])('“%s” is %p', (text, value) => {
  expect(parseAmount(text)).toBe(value);
});

test('a figure that can be read in two ways follows the mark, and M what it means in the file', () => {
  expect([parseAmount('1.250k'), parseAmount('1.250k', ',')]).toEqual([1250, 1_250_000]);
  expect([parseAmount('$340M'), parseAmount('$340M', '.', 3), parseAmount('$1.2MM', '.', 3)]).toEqual([
    340_000_000, 340_000, 1_200_000,
  ]);
});

test.each(['3 mil', '5 T', '1,200 CR', '12 b', '3 m²', '5 km', '4 kg', 'M 3', 'k', '3 pieces', '', 'million', '1.2.3k'])(
  '“%s” is not clearly an amount',
  (text) => {
    expect(parseAmount(text)).toBeNull();
  },
);

test('every number is an amount, and a text is an amount or null', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,]{1,6} ?[kmKM]{0,2}$/)), (text) => {
      const [amount, number] = [parseAmount(text), parseNumber(text)];
      expect(number === null ? amount === null || Number.isFinite(amount) : amount).toBe(number ?? true);
    }),
    { seed: 34 },
  );
});

test.each(['۵۰۰ هزار و ۲ میلیون', '۲ میلیون و ۳ میلیون', '۲ میلیون و', '۲ و ۵۰۰ هزار', 'الف و ۵۰۰ هزار', '۲ میلیون و سه'])(
  '«%s» cannot be read',
  (text) => {
    expect(parseAmount(text)).toBeNull();
  },
);
