import { shareOfTotal } from '../../../src/model/board/shareOfTotal';

test('is the share of the total that the chosen values bring; a blank brings nothing', () => {
  expect(shareOfTotal([60, 30, null, 10], [true, false, true, false])).toBe(0.6);
  expect(shareOfTotal([60, 40], [false, false])).toBe(0);
});

test('exceeds 1 if the others lose money', () => {
  expect(shareOfTotal([120, -20], [true, false])).toBe(1.2);
});

test.each([[[0, 0]], [[-5, 2]], [[null, null]], [[]]])('%j has no share', (amounts: (number | null)[]) => {
  expect(
    shareOfTotal(
      amounts,
      amounts.map(() => true),
    ),
  ).toBeNull();
});
