import * as fc from 'fast-check';
import { parseNumber } from '../../../src/model/numbers/parseNumber';

test.each([
  ['0', 0],
  ['1234', 1234],
  ['1234.5', 1234.5],
  ['1,234.50', 1234.5],
  ['12,34,567.8', 1_234_567.8],
  ['1 234 567', 1_234_567],
  ['1\u00a0234', 1234],
  ['1\u202f234.5', 1234.5],
  ["1'234.50", 1234.5],
  ['1’234', 1234],
  ['.5', 0.5],
  ['5.', 5],
  ['007', 7],
  ['3.00E+07', 30_000_000],
  ['1.5e-3', 0.0015],
  ['12%', 0.12],
  ['% 7', 0.07],
  ['۱۲٪', 0.12],
  ['٪۱۲', 0.12],
  ['۱۲ درصد', 0.12],
  ['١٢ درصد', 0.12],
  ['درصد ۱۲', 0.12],
  ['۱۲\u200cدرصد', 0.12],
  ['12 percent', 0.12],
  ['12 Per cent', 0.12],
  ['12 pct.', 0.12],
  ['-%12', -0.12],
  ['٪-۱۲', -0.12],
  ['12-%', -0.12],
  ['٪(۱۲)', -0.12],
  ['-5', -5],
  ['−5', -5],
  ['–5', -5],
  ['+5', 5],
  ['5-', -5],
  ['1,234.50-', -1234.5],
  ['(1,234)', -1234],
  ['(12%)', -0.12],
  ['($1,234.00)', -1234],
  ['-$5', -5],
  ['$-5', -5],
  ['-0', 0],
  ['€ 1,234', 1234],
  ['1,234 €', 1234],
  ['US$ 12', 12],
  ['USD1,234.00', 1234],
  ['1234 kr.', 1234],
  ['CHF 1’234.50', 1234.5],
  ['Rs. 500', 500],
  ['۱۲۳۴', 1234],
  ['٤٥٦', 456],
  ['۱٬۲۳۴٫۵', 1234.5],
  ['۱،۲۳۴', 1234],
  ['۱,۲۳۴', 1234],
  ['۱۲/۵', 12.5],
  ['126/750/000', 126_750_000],
  ['(۴۹/۷۴۰/۰۰۰)', -49_740_000],
  ['1/078/130/000 ریال', 1_078_130_000],
  ['1/200/000.5', 1_200_000.5],
  ['۱٬۲۰۰٬۰۰۰ ریال', 1_200_000],
  ['۱٬۲۰۰ تومان', 1200],
  ['۱٬۲۰۰ ريال', 1200],
  ['1.250,-', 1250],
  ['99,-', 99],
  ['1.250,--', 1250],
  ['1250:-', 1250],
  ['5,50,000/-', 550_000],
  ['kr 99,–', 99],
  ['Fr. 99.—', 99],
  ['-99,-', -99],
  ['1,234-', -1234],
  ['$ -', 0],
  ['- €', 0],
  ['﷼ 500', 500],
  ['\u200e1,234', 1234],
  ['１２３', 123],
  ['1,2', 1.2],
  ['12,5', 12.5],
  [',5', 0.5],
  ['0,123', 0.123],
  ['1.234.567', 1_234_567],
  ['1.234,50', 1234.5],
])('“%s” is %p', (text, value) => {
  expect(parseNumber(text)).toBe(value);
});

test.each([
  ['1.234,50', 1234.5],
  ['1.234', 1234],
  ['1234,5', 1234.5],
  ['1 234,5', 1234.5],
  ['3,00E+07', 30_000_000],
  ['1.250,-', 1250],
  ['1.234,50-', -1234.5],
  ['980,00-', -980],
  ['99,00-', -99],
  ['1.234-', -1234],
  ['-1.234.567', -1_234_567],
  ['12,5 %', 0.125],
  ['۱٬۲۳۴٫۵', 1234.5],
])('with a decimal comma “%s” is %p', (text, value) => {
  expect(parseNumber(text, ',')).toBe(value);
});

test.each([
  '',
  ' ',
  '-',
  '–',
  '%',
  '€',
  'n/a',
  'seven',
  '1.2m',
  '3k',
  '۱۲ میلیون تومان',
  '12 pieces',
  'A12',
  '1-2',
  '12/5',
  '7-11',
  '1.2.3',
  '1,23,4',
  '1 2',
  '12 5',
  '1,,234',
  '1e999',
  '#REF!',
  'TRUE',
  '0x1F',
  '1_000',
  '1½',
  '1%2',
  '%1%',
  'درصد ۱۴۰۴',
  'Percent 2024',
  'درصد',
  '3 percentiles',
  '.',
])('“%s” is not clearly a number', (text) => {
  expect(parseNumber(text)).toBeNull();
});

test.each([
  ['12.5', 12.5],
  ['1.2', 1.2],
  ['1,234.5', 1234.5],
  ['0.125', 0.125],
])('with a decimal comma “%s” is still %p', (text, value) => {
  expect(parseNumber(text, ',')).toBe(value);
});

test('every number round-trips in either format', () => {
  const cents = fc.integer({ min: -1e12, max: 1e12 });
  fc.assert(
    fc.property(cents, (amount) => {
      const value = amount / 100;
      expect(parseNumber(value.toLocaleString('en-US', { minimumFractionDigits: 2 }))).toBe(value);
      expect(parseNumber(value.toLocaleString('de-DE', { minimumFractionDigits: 2 }), ',')).toBe(value);
      expect(parseNumber(value.toLocaleString('fr-FR', { minimumFractionDigits: 2 }), ',')).toBe(value);
      expect(parseNumber(value.toLocaleString('fa-IR', { minimumFractionDigits: 2 }))).toBe(value);
    }),
    { seed: 31 },
  );
});

test('any text gives a finite number or null', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
      const value = parseNumber(text, decimal);
      expect(value === null || Number.isFinite(value)).toBe(true);
    }),
    { seed: 32, numRuns: 500 },
  );
});

test('a direction mark beside a number changes nothing', () => {
  const written = fc.stringMatching(/^ ?-?[€$£₹]? ?[0-9.,]{1,8} ?[€$£₹]? ?$/);
  fc.assert(
    fc.property(written, fc.constantFrom('.' as const, ',' as const), (text, decimal) => {
      expect(parseNumber(text, decimal)).toBe(parseNumber(`\u200e${text}`, decimal));
    }),
    { seed: 12 },
  );
});
