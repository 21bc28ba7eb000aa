import * as fc from 'fast-check';
import { stability } from '../../../src/model/robustness/stability';
import { keySet } from '../../../src/model/tiers/keySet';

const settings = { capacity: 1, keyFrom: null, spread: 0.2 };

test('an account ahead in every criterion is always key, an account behind in every criterion never', () => {
  expect(
    stability(
      [
        [9, 9],
        [5, 6],
        [2, 8],
      ],
      [50, 50],
      settings,
    ),
  ).toEqual([1, 0, 0]);
});

test('two mirrored accounts share the seat evenly', () => {
  const [first, second] = stability(
    [
      [8, 4],
      [4, 8],
    ],
    [50, 50],
    settings,
  );
  expect(first).toBeCloseTo(0.5, 2);
  expect(second).toBeCloseTo(0.5, 2);
});

test('the shares approximate the exact ones: here the first is key while its weight is at least 0.9 of the other', () => {
  // With weights (1 + a) and (1 + b), a and b even in ±0.2, the first leads while 4·(1 + a) ≥ 3.6·(1 + b).
  // b ≤ 1/9 + 10/9·a cuts the triangle over b = 1/9 + 10/9·a up to 0.2 off the square of side 0.4.
  const corner = 0.2 - (1 / 9 - (10 / 9) * 0.2);
  const exact = 1 - (corner * corner * 0.9) / 2 / 0.16;
  const [first, second] = stability(
    [
      [8, 4],
      [4, 7.6],
    ],
    [1, 1],
    settings,
  );
  expect(first).toBeCloseTo(exact, 2);
  expect(second).toBeCloseTo(1 - exact, 2);
});

test('a wider spread changes the ranking more often, no spread never', () => {
  const scores = [
    [8, 4],
    [4, 7.6],
  ];
  const at = (spread: number) => stability(scores, [1, 1], { ...settings, spread })[0] ?? 0;
  expect(at(0)).toBe(1);
  expect(at(0.05)).toBe(1);
  expect(at(0.2)).toBeLessThan(1);
  expect(at(0.5)).toBeLessThan(at(0.2));
});

test('a tie across the line admits no account, however the weights vary', () => {
  expect(
    stability(
      [
        [7, 7],
        [7, 7],
        [5, 5],
      ],
      [2, 3],
      settings,
    ),
  ).toEqual([0, 0, 0]);
});

test('keyFrom applies to every weighting, and a score equal to it counts as reached', () => {
  const scores = [
    [7, 7],
    [8, 6],
    [6.9, 6.9],
  ];
  const [level, mixed, low] = stability(scores, [1, 1], { capacity: null, keyFrom: 7, spread: 0.2 });
  expect(level).toBe(1);
  expect(mixed).toBeCloseTo(0.5, 2);
  expect(low).toBe(0);
});

test('a blank capacity means no limit, 0 gives no seats, and a fraction of a seat does not count', () => {
  const scores = [[9], [5]];
  expect(stability(scores, [1], { ...settings, capacity: null })).toEqual([1, 1]);
  expect(stability(scores, [1], { ...settings, capacity: 0 })).toEqual([0, 0]);
  expect(stability(scores, [1], { ...settings, capacity: 1.9 })).toEqual([1, 0]);
});

test('an account without a complete score has no share and takes no seat', () => {
  const rows = [
    ['Growth', 'Fit'],
    [9, ''],
    [5, 5],
    ['', ''],
    [10, 11],
  ];
  expect(stability(rows, [1, 1], settings)).toEqual([null, null, 1, null, null]);
  expect(stability([], [1, 1], settings)).toEqual([]);
});

describe('for any scores', () => {
  const score = fc.integer({ min: 1, max: 10 });
  const anyScores = fc.array(fc.tuple(score, score, score), { minLength: 1, maxLength: 25 });
  const weight = fc.integer({ min: 1, max: 50 });
  const anyWeights = fc.tuple(weight, weight, weight);
  const capacity = fc.integer({ min: 0, max: 9 });

  test('without spread it equals the key set', () => {
    fc.assert(
      fc.property(anyScores, anyWeights, capacity, fc.option(score), (scores, weights, seats, keyFrom) => {
        const total = weights.reduce((sum, each) => sum + each, 0);
        const now = scores.map((account) => account.reduce((sum, each, i) => sum + each * weights[i]!, 0) / total);
        expect(stability(scores, weights, { capacity: seats, keyFrom, spread: 0 })).toEqual(
          keySet(now, { capacity: seats, keyFrom }).map(Number),
        );
      }),
      { seed: 81, numRuns: 15 },
    );
  });

  test('scaling all weights, reordering the accounts or adding a criterion without weight changes nothing', () => {
    fc.assert(
      fc.property(anyScores, anyWeights, capacity, (scores, weights, seats) => {
        const given = { ...settings, capacity: seats };
        const plain = stability(scores, weights, given);
        const doubled = weights.map((each) => each * 1024);
        expect(stability(scores, doubled, given)).toEqual(plain);
        expect(stability([...scores].reverse(), weights, given).reverse()).toEqual(plain);
        const wider = scores.map(([first, ...rest]) => [first, 'call back', ...rest]);
        expect(stability(wider, [weights[0], 0, weights[1], weights[2]], given)).toEqual(plain);
      }),
      { seed: 82, numRuns: 15 },
    );
  });

  test('raising one score never lowers that account', () => {
    fc.assert(
      fc.property(anyScores, anyWeights, capacity, fc.nat(), fc.nat({ max: 2 }), (scores, weights, seats, place, criterion) => {
        const given = { ...settings, capacity: seats };
        const account = place % scores.length;
        const raised = scores.map((row, i) => row.map((each, j) => (i === account && j === criterion ? 10 : each)));
        const [before, after] = [stability(scores, weights, given)[account], stability(raised, weights, given)[account]];
        expect(after).toBeGreaterThanOrEqual(before ?? 1);
      }),
      { seed: 83, numRuns: 15 },
    );
  });
});
