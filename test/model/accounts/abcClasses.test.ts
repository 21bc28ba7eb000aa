import { abcClasses } from '../../../src/model/accounts/abcClasses';

test('the account that crosses 80% is still A, and the next account, which crosses 95%, is still B', () => {
  expect(abcClasses([50, 31, 10, 5, 4])).toEqual(['A', 'A', 'B', 'B', 'C']);
  expect(abcClasses([50, 30, 10, 6, 4])).toEqual(['A', 'A', 'B', 'B', 'C']);
});

test('the order of the accounts does not matter', () => {
  expect(abcClasses([4, 50, 5, 31, 10])).toEqual(['C', 'A', 'B', 'A', 'B']);
});

test('equal values share the better class', () => {
  expect(abcClasses([70, 10, 10, 10])).toEqual(['A', 'A', 'A', 'A']);
});

test('an account with all the revenue is A', () => {
  expect(abcClasses([9, 0, -3])).toEqual(['A', 'C', 'C']);
});

test('negative values are C and add nothing to the total', () => {
  expect(abcClasses([80, 15, 5, -1000])).toEqual(['A', 'B', 'C', 'C']);
});

test('with a total of 0 every account is C, and a blank has no class', () => {
  expect(abcClasses([0, 0, null])).toEqual(['C', 'C', null]);
  expect(abcClasses([-2, null])).toEqual(['C', null]);
  expect(abcClasses([])).toEqual([]);
});

test('a share just under the line through floating point is on the line', () => {
  expect((0.7 + 0.5) / (0.7 + 0.5 + 0.3)).toBeLessThan(0.8);
  expect(abcClasses([0.7, 0.5, 0.3])).toEqual(['A', 'A', 'B']);
  expect(abcClasses([0.3, 0.5, 0.1, 0.1])).toEqual(['A', 'A', 'B', 'B']);
});
