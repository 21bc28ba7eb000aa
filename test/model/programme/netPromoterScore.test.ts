import fc from 'fast-check';
import { netPromoterScore } from '../../../src/model/programme/netPromoterScore';

test('with five promoters and two detractors among ten customers it is 30', () => {
  expect(netPromoterScore([10, 9, 9, 10, 9, 8, 7, 7, 6, 0])).toBe(30);
});

test('9 and 10 are promoters, 7 and 8 passives, 0 to 6 detractors', () => {
  const each = Array.from({ length: 11 }, (_, rating) => netPromoterScore([rating]));
  expect(each).toEqual([-100, -100, -100, -100, -100, -100, -100, 0, 0, 100, 100]);
});

test('without ratings there is no score', () => {
  expect(netPromoterScore([])).toBeNull();
});

test('it is between -100 and 100, and the order of the ratings does not matter', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1 }), (ratings) => {
      const score = netPromoterScore(ratings) ?? NaN;
      expect(Math.abs(score)).toBeLessThanOrEqual(100);
      expect(netPromoterScore([...ratings].reverse())).toBe(score);
    }),
    { seed: 2 },
  );
});
