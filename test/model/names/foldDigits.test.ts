import { foldDigits } from '../../../src/model/names/foldDigits';

test('Persian and Arabic digits become Latin ones, and other characters stay', () => {
  expect(foldDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ 0-9 شعبه')).toBe('0123456789 0123456789 0-9 شعبه');
});
