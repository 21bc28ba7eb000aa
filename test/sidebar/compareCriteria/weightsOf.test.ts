import fc from 'fast-check';
import { contrastWeights, weightsOf } from '../../../sidebar/compareCriteria/weightsOf';
import { shares } from '../../../src/model/criteria/shares';

describe('weightsOf', () => {
  test('are percentages with one decimal', () => {
    expect(weightsOf([0.64833, 0.22965, 0.12202])).toEqual([64.8, 23, 12.2]);
  });

  test('give the remaining tenths to the largest remainders', () => {
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
      { seed: 11 },
    );
  });
});

describe('contrastWeights', () => {
  test('are equal if their proportions are', () => {
    expect(contrastWeights([36.4, 33.6, 30], [36.4, 33.6, 30])).toBeNull();
    expect(contrastWeights([18.2, 16.8, 15], [36.4, 33.6, 30])).toBeNull();
  });

  test('name the criterion with the largest difference', () => {
    expect(contrastWeights([40, 36, 24], [36, 36, 28])).toEqual({ index: 0, is: 0.4, would: 0.36 });
    expect(contrastWeights([38, 42, 20], [36, 36, 28])?.index).toBe(2);
  });

  test('detect a tenth of a percent', () => {
    expect(contrastWeights([36.5, 33.5, 30], [36.4, 33.6, 30])?.would).toBeCloseTo(0.364);
  });

  test('count a weight that is not yet a number as 0', () => {
    expect(contrastWeights([NaN, 50, 50], [50, 25, 25])).toEqual({ index: 0, is: 0, would: 0.5 });
  });
});
