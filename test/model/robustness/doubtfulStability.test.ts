import fc from 'fast-check';
import type { Doubt } from '../../../src/model/robustness/Doubt';
import { doubtfulStability } from '../../../src/model/robustness/doubtfulStability';
import { stability } from '../../../src/model/robustness/stability';
import { keySet } from '../../../src/model/tiers/keySet';

const settings = { capacity: 1, keyFrom: null, spread: 0.2 };
const shares = (
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
  doubts: readonly (readonly Doubt[])[],
  more = {},
) => doubtfulStability(scores, weights, { ...settings, ...more }, doubts).shares;

test('without weights that vary, the shares of one criterion are those of counting the nine cases', () => {
  // Ada 7 and Bo 6, each a point off: Ada is ahead in 6 of 9 cases, Bo in 1, and they tie in 2.
  const [ada, bo] = shares([[7], [6]], [1], [[1], [1]], { spread: 0 });
  expect(ada).toBeCloseTo(6 / 9, 2);
  expect(bo).toBeCloseTo(1 / 9, 2);
});

test('a figure is certain, a score set by hand is not, and of several scorers each counts as often', () => {
  expect(shares([[7], [6]], [1], [[0], [0]], { spread: 0 })).toEqual([1, 0]);
  const [, second] = shares([[7], [6]], [1], [[0], [[5, 6, 8, 9]]], { spread: 0 });
  expect(second).toBeCloseTo(2 / 4, 2);
});

test('a score stays within 1 to 10', () => {
  // Raised beyond 10, the first would win more often.
  const [first, second] = shares([[10], [9]], [1], [[1], [1]], { spread: 0 });
  expect(first).toBeCloseTo(5 / 9, 2);
  expect(second).toBeCloseTo(1 / 9, 2);
});

test('a score that was typed over what the scorers gave is off by a point', () => {
  expect(shares([[7], [6]], [1], [[[2, 3]], [1]])).toEqual(shares([[7], [6]], [1], [[1], [1]]));
});

test('accounts with the same scores share one result, and those without a complete score have none', () => {
  const [first, second, third, none] = shares([[6], [6], [3], ['']], [1], [[1], [1], [1], [1]], { spread: 0 });
  expect(first).toBe(second);
  // Ahead of its twin in three of nine cases; the third can never reach them... except to tie at 4 and 5.
  expect(first).toBeCloseTo(3 / 9, 2);
  expect(third).toBe(0);
  expect(none).toBeNull();
});

test('the score to look at again is the one whose correction changes the key set most often', () => {
  const look = (scores: number[][], doubts: Doubt[][]) =>
    doubtfulStability(scores, [30, 70], { ...settings, capacity: 1 }, doubts, { withCorrections: true }).again;
  const scores = [
    [9, 9],
    [8, 8.6],
    [2, 2],
  ];
  const by = [0, 1];
  // The heavier criterion moves more. Where its scores are figures, the lighter one remains.
  expect(
    look(
      scores,
      scores.map(() => [1, 1]),
    )?.criterion,
  ).toBe(1);
  expect(
    look(
      scores,
      scores.map(() => [1, 0]),
    )?.criterion,
  ).toBe(0);
  expect(by).toContain(
    look(
      scores,
      scores.map(() => [1, 1]),
    )?.account,
  );
  expect(
    look(
      scores,
      scores.map(() => [0, 0]),
    ),
  ).toBeNull();
});

describe('for any scores', () => {
  const score = fc.integer({ min: 1, max: 10 });
  const doubt: fc.Arbitrary<Doubt> = fc.oneof(fc.constant(0), fc.constant(1), fc.constant([4, 7, 9] as const));
  const row = fc.tuple(fc.tuple(score, score, score), fc.tuple(doubt, doubt, doubt));
  const rows = fc.array(row, { minLength: 1, maxLength: 20 });
  const weight = fc.integer({ min: 1, max: 50 });
  const weights = fc.tuple(weight, weight, weight);
  const capacity = fc.integer({ min: 0, max: 6 });

  test('the order of the rows changes nothing', () => {
    fc.assert(
      fc.property(rows, weights, capacity, fc.infiniteStream(fc.nat()), (given, heavy, seats, keys) => {
        const order = given.map((_, at) => ({ at, key: keys.next().value as number })).sort((a, b) => a.key - b.key);
        const of = (list: typeof given) =>
          doubtfulStability(
            list.map(([scores]) => scores),
            heavy,
            { ...settings, capacity: seats },
            list.map(([, doubts]) => doubts),
          ).shares;
        const plain = of(given);
        expect(of(order.map(({ at }) => given[at]!))).toEqual(order.map(({ at }) => plain[at]));
      }),
      { seed: 91, numRuns: 8 },
    );
  });

  test('only the proportions of the weights count', () => {
    fc.assert(
      fc.property(rows, weights, capacity, (given, heavy, seats) => {
        const of = (list: readonly number[]) =>
          shares(
            given.map(([each]) => each),
            list,
            given.map(([, doubts]) => doubts),
            { capacity: seats },
          );
        const plain = of(heavy);
        of(heavy.map((each) => each / 100)).forEach((share, at) => expect(share).toBeCloseTo(plain[at] ?? 0, 9));
      }),
      { seed: 94, numRuns: 8 },
    );
  });

  test('without any doubt it equals the key set', () => {
    fc.assert(
      fc.property(rows, weights, capacity, fc.option(score), (given, heavy, seats, keyFrom) => {
        const scores = given.map(([each]) => each);
        const total = heavy.reduce((sum, each) => sum + each, 0);
        const now = scores.map((account) => account.reduce((sum, each, at) => sum + each * heavy[at]!, 0) / total);
        const certain = scores.map(() => [0, 0, 0]);
        expect(shares(scores, heavy, certain, { capacity: seats, keyFrom, spread: 0 })).toEqual(
          keySet(now, { capacity: seats, keyFrom }).map(Number),
        );
      }),
      { seed: 92, numRuns: 20 },
    );
  });

  test('with certain scores it is as often as by the weights alone', () => {
    fc.assert(
      fc.property(rows, weights, capacity, (given, heavy, seats) => {
        const scores = given.map(([each]) => each);
        const certain = scores.map(() => [0, 0, 0]);
        const weighed = stability(scores, heavy, { ...settings, capacity: seats });
        shares(scores, heavy, certain, { capacity: seats }).forEach((share, at) =>
          expect(Math.abs((share ?? 0) - (weighed[at] ?? 0))).toBeLessThan(0.05),
        );
      }),
      { seed: 93, numRuns: 8 },
    );
  });

  test('accounts that can never be key are left out without a difference', () => {
    // Seats for all but one keep everyone in the running, so no account is left out.
    const scores = [
      [9, 9, 9],
      [8, 9, 8],
      [8, 8, 8],
      [2, 2, 2],
      [1, 2, 1],
    ];
    const doubts = scores.map(() => [1, 1, 1]);
    const few = shares(scores, [1, 1, 1], doubts, { capacity: 2 });
    expect(few.slice(3)).toEqual([0, 0]);
    expect(shares(scores.slice(0, 3), [1, 1, 1], doubts.slice(0, 3), { capacity: 2 })).toEqual(few.slice(0, 3));
  });
});

test('the order of the criteria, and criteria without weight, change nothing', () => {
  const score = fc.integer({ min: 2, max: 20 }).map((half) => half / 2);
  const list = fc.array(fc.tuple(score, score, score), { minLength: 2, maxLength: 12 });
  const weight = fc.integer({ min: 1, max: 60 });
  fc.assert(
    fc.property(list, weight, weight, weight, (scores, a, b, c) => {
      fc.pre(new Set([a, b, c]).size === 3);
      const doubts = (width: number): Doubt[][] => scores.map(() => Array.from({ length: width }, () => 1));
      const found = shares(scores, [a, b, c], doubts(3), { capacity: 2 });
      const moved = shares(
        scores.map(([x, y, z]) => [z, 5, x, y]),
        [c, 0, a, b],
        doubts(4),
        { capacity: 2 },
      );
      expect(moved).toEqual(found);
    }),
    { seed: 95, numRuns: 15 },
  );
});
