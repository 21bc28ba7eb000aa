// Means, quantiles and ranks, beside those of an independent library.
import fc from 'fast-check';
import * as independent from 'simple-statistics';
import { mean } from '../../../src/model/numbers/mean';
import { meanRanks } from '../../../src/model/numbers/meanRanks';
import { median, quantile } from '../../../src/model/numbers/quantile';
import { spearman } from '../../../src/model/scoring/spearman';

const figures = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 });

test('means, medians, quantiles and ranks are those of an independent library', () => {
  fc.assert(
    fc.property(figures, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
      expect(mean(values)).toBeCloseTo(independent.mean(values), 9);
      expect(median(values)).toBeCloseTo(independent.median(values), 9);
      expect(quantile(values, share)).toBeCloseTo(independent.quantile(values, share), 9);
      const ranks = values.map(
        (value) => values.filter((other) => other < value).length + values.filter((other) => other === value).length / 2 + 0.5,
      );
      expect(meanRanks(values)).toEqual(ranks);
    }),
    { seed: 71 },
  );
});

test('rank correlation is that of an independent library', () => {
  fc.assert(
    fc.property(figures, (values) => {
      const others = values.map((value, at) => (value * (at + 3)) % 17);
      const found = spearman(values, others);
      if (found !== null) expect(found).toBeCloseTo(independent.sampleRankCorrelation(values, others), 9);
    }),
    { seed: 72 },
  );
});

test('without values there is no figure', () => {
  expect([mean([]), median([]), quantile([], 0.1)]).toEqual([NaN, NaN, NaN]);
  expect(meanRanks([])).toEqual([]);
});
