import * as fc from 'fast-check';
import { addDecimals } from '../../../src/model/imports/addDecimals';

test('decimals add up exactly, as on paper', () => {
  expect(addDecimals([0.1, 0.2])).toBe(0.3);
  expect(addDecimals(Array.from({ length: 1000 }, () => 0.01))).toBe(10);
  expect(addDecimals([30.4875, -0.4875])).toBe(30);
  expect(addDecimals([1.1, 2.2, -3.3])).toBe(0);
  expect(addDecimals([-1, 0.9999])).toBe(-0.0001);
  expect(addDecimals([])).toBe(0);
});

test('a sum of cents is exact in any order', () => {
  const cents = fc.array(fc.integer({ min: -1e10, max: 1e10 }), { maxLength: 300 });
  fc.assert(
    fc.property(cents, (amounts) => {
      const sum = addDecimals(amounts.map((amount) => amount / 100));
      expect(sum).toBe(amounts.reduce((total, amount) => total + amount, 0) / 100);
      expect(addDecimals(amounts.map((amount) => amount / 100).reverse())).toBe(sum);
    }),
    { seed: 51 },
  );
});

test('sums too large for every digit stay as exact as a number allows', () => {
  expect(addDecimals([9e14, 0.25, 0.25])).toBe(900_000_000_000_000.5);
  expect(addDecimals([1e18, 1])).toBe(1e18);
});
