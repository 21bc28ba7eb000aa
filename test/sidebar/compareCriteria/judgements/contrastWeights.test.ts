import { contrastWeights } from '../../../../sidebar/compareCriteria/judgements/contrastWeights';

test('are the same as long as their proportions are', () => {
  expect(contrastWeights([36.4, 33.6, 30], [36.4, 33.6, 30])).toBeNull();
  expect(contrastWeights([18.2, 16.8, 15], [36.4, 33.6, 30])).toBeNull();
});

test('name the criterion that differs most', () => {
  expect(contrastWeights([40, 36, 24], [36, 36, 28])).toEqual({ index: 0, is: 0.4, would: 0.36 });
  expect(contrastWeights([38, 42, 20], [36, 36, 28])?.index).toBe(2);
});

test('see a tenth of a percent', () => {
  expect(contrastWeights([36.5, 33.5, 30], [36.4, 33.6, 30])?.would).toBeCloseTo(0.364);
});

test('count a weight that is no number yet as none', () => {
  expect(contrastWeights([NaN, 50, 50], [50, 25, 25])).toEqual({ index: 0, is: 0, would: 0.5 });
});
