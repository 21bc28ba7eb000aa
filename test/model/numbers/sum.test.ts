import * as fc from 'fast-check';
import { sum, sumOfKnown } from '../../../src/model/numbers/sum';

test('nothing adds up to 0, and nothing known to null', () => {
  expect([sum([]), sum([1, 2, -4])]).toEqual([0, -1]);
  expect([sumOfKnown([]), sumOfKnown([null]), sumOfKnown([null, 0]), sumOfKnown([1, null, 2])]).toEqual([null, null, 0, 3]);
});

test('what is unknown changes no sum', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { minLength: 1 }), fc.nat({ max: 5 }), (figures, at) => {
      expect(sumOfKnown([...figures.slice(0, at), null, ...figures.slice(at)])).toBe(sum(figures));
    }),
    { seed: 3 },
  );
});
