import fc from 'fast-check';
import { shares } from '../../../../src/model/criteria/shares';
import { weightsOf } from '../../../../sidebar/compareCriteria/judgements/weightsOf';

test('are percent with one decimal', () => {
  expect(weightsOf([0.64833, 0.22965, 0.12202])).toEqual([64.8, 23, 12.2]);
});

test('give the tenths left over to the largest remainders', () => {
  expect(weightsOf([1 / 3, 1 / 3, 1 / 3])).toEqual([33.4, 33.3, 33.3]);
});

test('sum to 100 whatever the priorities, each within a tenth of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.01, max: 9, noNaN: true }), { minLength: 2, maxLength: 10 }), (parts) => {
      const priorities = shares(parts);
      const weights = weightsOf(priorities);
      expect(weights.reduce((sum, weight) => sum + Math.round(weight * 10), 0)).toBe(1000);
      for (const [index, weight] of weights.entries())
        expect(Math.abs(weight - priorities[index]! * 100)).toBeLessThan(0.1 + 1e-9);
    }),
  );
});
