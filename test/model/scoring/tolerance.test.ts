import { isAtLeast, isSame, TOLERANCE } from '../../../src/model/scoring/tolerance';

test('a score slightly too low through floating point still counts', () => {
  const held = 0.3 * 5 + 0.3 * 9 + 0.4 * 2;
  expect(held).not.toBe(5);
  expect(isAtLeast(held, 5)).toBe(true);
  expect(isSame(held, 5)).toBe(true);
});

test('a value that is truly lower does not count', () => {
  expect(isAtLeast(6.99, 7)).toBe(false);
  expect(isAtLeast(7 - 3 * TOLERANCE, 7)).toBe(false);
  expect(isSame(7, 7 + 3 * TOLERANCE)).toBe(false);
});

test('a higher value is at least as much, and not the same', () => {
  expect(isAtLeast(8, 7)).toBe(true);
  expect(isSame(8, 7)).toBe(false);
});

test('a difference of exactly the tolerance still counts as equal', () => {
  expect(isAtLeast(7 - TOLERANCE, 7)).toBe(true);
  expect(isSame(TOLERANCE, 0)).toBe(true);
  expect(isSame(0, TOLERANCE)).toBe(true);
});
