import { firmnessOf } from '../../../src/model/robustness/firmnessOf';

test.each([
  [1, 'firm'],
  [0.95, 'firm'],
  [0.946, 'firm'],
  [0.94, 'likely'],
  [0.8, 'likely'],
  [0.79, 'close'],
  [0.5, 'close'],
  [0.49, 'open'],
  [0, 'open'],
] as const)('a key account that is key in %d of the draws is %s', (share, word) => {
  expect(firmnessOf(share, true)).toBe(word);
});

test('another account might enter from a fifth of the draws on; there is no word for fewer', () => {
  expect([0, 0.001, 0.194].map((share) => firmnessOf(share, false))).toEqual([null, null, null]);
  expect(firmnessOf(0.195, false)).toBe('mightEnter');
  expect(firmnessOf(0.2, false)).toBe('mightEnter');
  expect(firmnessOf(0.97, false)).toBe('mightEnter');
});
