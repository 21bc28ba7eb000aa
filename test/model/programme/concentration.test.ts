import fc from 'fast-check';
import { concentration } from '../../../src/model/programme/concentration';

test('with 50, 25, 15 and 10 the key accounts bring 65%, the largest half, three accounts 90%, and the index is 0.345', () => {
  const found = concentration([50, 15], [10, 50, 25, 15]);
  expect(found?.share).toBeCloseTo(0.65, 12);
  expect([found?.topOne, found?.topThree]).toEqual([0.5, 0.9]);
  expect(found?.herfindahl).toBeCloseTo(0.25 + 0.0625 + 0.0225 + 0.01, 12);
});

test('one customer gives an index of 1, equal customers one over their number', () => {
  expect(concentration([], [7])).toEqual({ share: 0, topOne: 1, topThree: 1, herfindahl: 1 });
  expect(concentration([1, 1], [1, 1, 1, 1])).toEqual({ share: 0.5, topOne: 0.25, topThree: 0.75, herfindahl: 0.25 });
});

test('a blank and a year of credit notes count as 0; if all do, there is no result', () => {
  expect(concentration([null, 60], [60, null, 40, -100])).toMatchObject({ share: 0.6, topOne: 0.6, topThree: 1 });
  expect(concentration([], [])).toBeNull();
  expect(concentration([null], [null, 0, -5])).toBeNull();
});

test('shares are between 0 and 1, the index between one over the number of customers and the largest share', () => {
  const revenues = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(revenues, fc.nat(30), (all, many) => {
      const { share, topOne, topThree, herfindahl } = concentration(all.slice(0, many), all) ?? NONE;
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1 + 1e-12);
      expect(topThree).toBeGreaterThanOrEqual(topOne);
      expect(herfindahl).toBeGreaterThanOrEqual(1 / all.length - 1e-12);
      expect(herfindahl).toBeLessThanOrEqual(topOne + 1e-12);
    }),
    { seed: 38 },
  );
});

const NONE = { share: NaN, topOne: NaN, topThree: NaN, herfindahl: NaN };
