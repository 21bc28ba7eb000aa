import { shownNumber } from '../../../workbench/engine/shownNumber';

test.each([
  [0, '0'],
  [5, '5'],
  [-2.5, '-2.5'],
  [0.1 + 0.2, '0.3'],
  [1 / 3, '0.3333333333'],
  [-200 / 3, '-66.66666667'],
  [1234567.891234, '1234567.891'],
  [123456789012, '123456789012'],
  [123456789012345, '123456789012345'],
  [1234567890123456, '1.23457E+15'],
  [1e20, '1E+20'],
  [0.00012345, '0.00012345'],
  [0.0000001234, '1.234E-07'],
])('%d is shown as %s', (value, text) => {
  expect(shownNumber(value)).toBe(text);
});

test("the decimal sign is the locale's", () => {
  expect(shownNumber(0.5, ',')).toBe('0,5');
});
