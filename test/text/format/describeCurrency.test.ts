import { describeCurrency } from '../../../src/text/format/describeCurrency';
import { formatMoney } from '../../../src/text/format/formatMoney';

test('the unit comes before the currency, in the words of the language', () => {
  expect(describeCurrency('en', '€', 'one')).toBe('€');
  expect(describeCurrency('en', 'USD', 'thousand')).toBe('thousand USD');
  expect(describeCurrency('en', 'IRT', 'million')).toBe('million tomans');
  expect(describeCurrency('fa', 'IRT', 'thousand')).toBe('هزار تومان');
  expect(describeCurrency('en', '', 'one')).toBe('');
  expect(describeCurrency('en', '', 'million')).toBe('million');
});

test('an amount is in whole units with the currency behind it', () => {
  expect(formatMoney('en', 1234.5, '€')).toBe('1,235 €');
  expect(formatMoney('en', -1234, '')).toBe('−1,234');
  expect(formatMoney('fa', 1234, 'هزار تومان')).toBe('۱٬۲۳۴ هزار تومان');
});
