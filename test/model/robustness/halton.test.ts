import { halton } from '../../../src/model/robustness/halton';

test('bases 2 and 3 match the start of Halton’s sequence', () => {
  const points = [1, 2, 3, 4, 5, 6];
  expect(points.map((point) => halton(point, 0))).toEqual([1 / 2, 1 / 4, 3 / 4, 1 / 8, 5 / 8, 3 / 8]);
  [1 / 3, 2 / 3, 1 / 9, 4 / 9, 7 / 9, 2 / 9].forEach((value, index) => expect(halton(index + 1, 1)).toBeCloseTo(value, 12));
});

test('the bases are the primes: each coordinate of the first point is 1 divided by its base', () => {
  expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((dimension) => Math.round(1 / halton(1, dimension)))).toEqual([
    2, 3, 5, 7, 11, 13, 17, 19, 23, 29,
  ]);
});

test('1,024 points fill each tenth of all five dimensions evenly', () => {
  for (let dimension = 0; dimension < 5; dimension += 1) {
    const tenths = Array.from({ length: 10 }, () => 0);
    for (let point = 1; point <= 1024; point += 1) tenths[Math.floor(10 * halton(point, dimension))]! += 1;
    for (const count of tenths) expect(Math.abs(count - 102.4)).toBeLessThan(5);
  }
});
