import { isolateIn } from '../../../src/text/format/isolateIn';

test('text of the other direction is isolated, and so is a day that a Persian sentence would draw backwards', () => {
  expect(isolateIn('fa', 'Alder (Ltd)')).toBe('\u2068Alder (Ltd)\u2069');
  expect(isolateIn('fa', '2023-01-15')).toBe('\u20682023-01-15\u2069');
  expect(isolateIn('fa', '۱۴۰۳-۰۱-۱۵')).toBe('\u2068۱۴۰۳-۰۱-۱۵\u2069');
  expect(isolateIn('fa', 'شعبه (۱)')).toBe('\u2068شعبه (۱)\u2069');
  expect(isolateIn('en', 'پارس')).toBe('\u2068پارس\u2069');
});

test('text of the own direction stays', () => {
  expect(isolateIn('fa', 'شرکت (پارس)')).toBe('شرکت (پارس)');
  expect(isolateIn('en', '2023-01-15')).toBe('2023-01-15');
});
