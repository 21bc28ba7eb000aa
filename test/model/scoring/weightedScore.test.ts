import * as fc from 'fast-check';
import { weightedScore, type Scoring } from '../../../src/model/scoring/weightedScore';

const scoreOf = (scoring: Scoring): number => {
  if (scoring.kind !== 'score') throw new Error(`no score: ${scoring.kind}`);
  return scoring.score;
};
const SEED = { seed: 7 };
const score = fc.double({ min: 1, max: 10, noNaN: true });
const weight = fc.integer({ min: 1, max: 1000 });
const judged = fc.array(fc.tuple(score, weight), { minLength: 1, maxLength: 8 });

test('the score is the weighted average', () => {
  expect(weightedScore([8, 6, 4], [50, 30, 20])).toEqual({ kind: 'score', score: 6.6 });
});

test('the score has ten decimals, so that an exact 7 is 7 for a formula of the user', () => {
  expect(weightedScore([5, 9, 2], [0.3, 0.3, 0.4])).toEqual({ kind: 'score', score: 5 });
  const given = fc.record({
    scores: fc.array(fc.integer({ min: 1, max: 10 }), { minLength: 3, maxLength: 5 }),
    unit: fc.constantFrom(1, 0.1, 0.01),
  });
  fc.assert(
    fc.property(given, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }), ({ scores, unit }, parts) => {
      const weights = parts.slice(0, scores.length);
      const exact = scores.reduce((sum, score, at) => sum + score * weights[at]!, 0);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (exact % total === 0)
        expect(
          scoreOf(
            weightedScore(
              scores,
              weights.map((weight) => weight * unit),
            ),
          ),
        ).toBe(exact / total);
    }),
    { seed: 31, numRuns: 2000 },
  );
});

test('only the proportions of the weights count', () => {
  fc.assert(
    fc.property(judged, fc.integer({ min: 1, max: 10_000 }), (pairs, factor) => {
      const scores = pairs.map(([value]) => value);
      const plain = weightedScore(
        scores,
        pairs.map(([, value]) => value),
      );
      const scaled = weightedScore(
        scores,
        pairs.map(([, value]) => value / factor),
      );
      expect(scoreOf(scaled)).toBeCloseTo(scoreOf(plain), 9);
    }),
    SEED,
  );
});

test('equal weights give the plain mean', () => {
  fc.assert(
    fc.property(fc.array(score, { minLength: 1, maxLength: 8 }), weight, (scores, each) => {
      const mean = scores.reduce((sum, value) => sum + value, 0) / scores.length;
      expect(
        scoreOf(
          weightedScore(
            scores,
            scores.map(() => each),
          ),
        ),
      ).toBeCloseTo(mean, 9);
    }),
    SEED,
  );
});

test('the score is between the lowest and the highest given score', () => {
  fc.assert(
    fc.property(judged, (pairs) => {
      const scores = pairs.map(([value]) => value);
      const result = scoreOf(
        weightedScore(
          scores,
          pairs.map(([, value]) => value),
        ),
      );
      expect(result).toBeGreaterThanOrEqual(Math.min(...scores) - 1e-9);
      expect(result).toBeLessThanOrEqual(Math.max(...scores) + 1e-9);
    }),
    SEED,
  );
});

test('raising one score never lowers the result', () => {
  fc.assert(
    fc.property(judged, fc.nat(), fc.double({ min: 0, max: 9, noNaN: true }), (pairs, which, by) => {
      const weights = pairs.map(([, value]) => value);
      const scores = pairs.map(([value]) => value);
      const raised = scores.map((value, index) => (index === which % scores.length ? Math.min(10, value + by) : value));
      expect(scoreOf(weightedScore(raised, weights))).toBeGreaterThanOrEqual(scoreOf(weightedScore(scores, weights)) - 1e-12);
    }),
    SEED,
  );
});

test.each([[''], [null], [undefined], ['a note'], [99], [true]])(
  'a criterion of weight 0 is ignored, whatever its score (%p)',
  (cell) => {
    expect(weightedScore([8, cell, 4], [1, 0, 1])).toEqual({ kind: 'score', score: 6 });
  },
);

test.each([[''], [null], [undefined]])('a blank (%p) is not a 0: it makes the account incomplete', (blank) => {
  expect(weightedScore([8, blank, 5], [1, 1, 1])).toEqual({ kind: 'incomplete', scored: 2, needed: 3 });
});

test('missing scores are blanks', () => {
  expect(weightedScore([], [1, 1])).toEqual({ kind: 'incomplete', scored: 0, needed: 2 });
});

test('an incomplete account counts only criteria in use', () => {
  expect(weightedScore([8, 5, ''], [1, 0, 1])).toEqual({ kind: 'incomplete', scored: 1, needed: 2 });
});

test.each([[0], [11], [-3], [0.99], [10.01], ['7'], ['high'], [' '], [true], [new Date(0)], ['#N/A'], [NaN], [Infinity], [[7]]])(
  '%p is not a score from 1 to 10, and is reported even if other scores are missing',
  (bad) => {
    expect(weightedScore([8, bad], [1, 1])).toEqual({ kind: 'outOfRange' });
    expect(weightedScore(['', bad], [1, 1])).toEqual({ kind: 'outOfRange' });
    expect(weightedScore([bad, ''], [1, 1])).toEqual({ kind: 'outOfRange' });
  },
);

test('1 and 10 are valid, even if floating point puts 10 slightly too high', () => {
  expect(weightedScore([1, 10], [1, 1])).toEqual({ kind: 'score', score: 5.5 });
  expect(weightedScore([10.000000000000002], [1]).kind).toBe('score');
});

test('if all weights are 0 there is no score, and no error', () => {
  expect(weightedScore([8, 5], [0, 0])).toEqual({ kind: 'incomplete', scored: 0, needed: 0 });
  expect(weightedScore([], [])).toEqual({ kind: 'incomplete', scored: 0, needed: 0 });
});

test('negative and non-numeric weights count as 0', () => {
  expect(weightedScore([8, 2, 3], [1, -1, NaN])).toEqual({ kind: 'score', score: 8 });
});

test('does not change its input', () => {
  const scores = Object.freeze([8, 6]);
  const weights = Object.freeze([1, 2]);
  expect(weightedScore(scores, weights).kind).toBe('score');
});
