import { numberFormatOf } from '../../../src/model/numbers/numberFormatOf';

test.each([
  [['1,234.50'], '.'],
  [['1.234,50'], ','],
  [['12.5', '1,234'], '.'],
  [['12,5', '1.234'], ','],
  [['1,234,567'], '.'],
  [['1.234.567'], ','],
  [['0.125'], '.'],
  [['0,125'], ','],
  [['1234.567'], '.'],
  [['3.00E+07'], '.'],
  [['3,00E+07'], ','],
  [['1.5', '-€ 3.25', 'n/a', ''], '.'],
  [["1'234.567"], '.'],
] as const)('%j has a decimal %s', (samples, decimal) => {
  expect(numberFormatOf(samples)).toEqual({ decimal, certain: true });
});

test('without separators there is no ambiguity', () => {
  expect(numberFormatOf(['12', '1 234', '۱۲۳', '۱٬۲۳۴٫۵'])).toEqual({ decimal: '.', certain: true });
  expect(numberFormatOf([])).toEqual({ decimal: '.', certain: true });
  expect(numberFormatOf(['n/a', ''])).toEqual({ decimal: '.', certain: true });
});

test('numbers with comma thousands are recognized', () => {
  expect(numberFormatOf(['1,234', '950', '12,000'])).toEqual({ decimal: '.', certain: true });
});

test('numbers with dot thousands are recognized, but uncertain', () => {
  expect(numberFormatOf(['1.234', '950', '12.000'])).toEqual({ decimal: ',', certain: false });
});

test('one unambiguous number decides for the ambiguous ones', () => {
  expect(numberFormatOf(['1.234', '2.345', '3.5'])).toEqual({ decimal: '.', certain: true });
});

test('contradicting numbers follow the majority, and it is uncertain', () => {
  expect(numberFormatOf(['1.5', '2.5', '3,5'])).toEqual({ decimal: '.', certain: false });
  expect(numberFormatOf(['1,5', '2,5', '3.5'])).toEqual({ decimal: ',', certain: false });
});
