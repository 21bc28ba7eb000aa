import * as fc from 'fast-check';
import { robustness } from '../../../src/model/robustness/robustness';
import { weightedScore } from '../../../src/model/scoring/weightedScore';
import { keySet } from '../../../src/model/tiers/keySet';
import { exactRange } from './exactRobustness';

const two = { capacity: 1, keyFrom: null };

describe('two accounts for one seat', () => {
  // North scores 9 and 5, South 6 and 9: they meet where 9t + 5(1 − t) = 6t + 9(1 − t), at t = 4/7.
  const [growth, fit] = robustness(
    [
      [9, 5],
      [6, 9],
    ],
    [50, 50],
    two,
  );

  test('the range ends where the scores cross, and shows which account leaves and enters', () => {
    expect(growth?.share).toBe(0.5);
    expect(growth?.range?.highest).toBeCloseTo(4 / 7, 12);
    expect(growth?.above).toEqual({ leaves: [1], enters: [0] });
  });

  test('on a side without a change the range reaches 0 or 1, and no account moves', () => {
    expect(growth?.range?.lowest).toBe(0);
    expect(growth?.below).toBeNull();
    expect(fit?.range).toEqual({ lowest: expect.closeTo(3 / 7, 12) as number, highest: 1 });
    expect(fit?.above).toBeNull();
  });
});

test('Triantaphyllou & Sánchez (1997), weighted sum model: each end is the nearest change δ by their definition', () => {
  // Their scores are shares of 1; on the scale from 1 to 10 every difference is 9 times as large, and δ is the same.
  const shares = [
    [0.3088, 0.2897, 0.3867, 0.1922],
    [0.2163, 0.3458, 0.1755, 0.6288],
    [0.4509, 0.2473, 0.1194, 0.0575],
    [0.024, 0.1172, 0.3184, 0.1215],
  ];
  const weights = [0.3277, 0.3058, 0.2876, 0.079].map((weight) => weight / 1.0001);
  const scores = shares.map((account) => account.map((share) => 1 + 9 * share));
  const preference = shares.map((account) => account.reduce((sum, share, index) => sum + share * weights[index]!, 0));
  // The first is the best alternative in their own ranking.
  expect(preference.indexOf(Math.max(...preference))).toBe(0);

  robustness(scores, weights, two).forEach(({ range, below, above }, criterion) => {
    const weight = weights[criterion]!;
    const changes = [1, 2, 3]
      .map((rival) => ({
        rival,
        delta: (preference[rival]! - preference[0]!) / (shares[rival]![criterion]! - shares[0]![criterion]!),
      }))
      .filter(({ delta }) => delta <= weight)
      .map(({ rival, delta }) => ({ rival, share: (weight - delta) / (1 - delta) }));
    const lower = changes.filter(({ share }) => share < weight).sort((a, b) => b.share - a.share)[0];
    const upper = changes.filter(({ share }) => share > weight).sort((a, b) => a.share - b.share)[0];
    expect(range?.lowest).toBeCloseTo(lower?.share ?? 0, 12);
    expect(range?.highest).toBeCloseTo(upper?.share ?? 1, 12);
    expect(below).toEqual(lower ? { leaves: [0], enters: [lower.rival] } : null);
    expect(above).toEqual(upper ? { leaves: [0], enters: [upper.rival] } : null);
  });
});

test('an account leaves the set when its score falls below the cut-off', () => {
  // 9t + 5(1 − t) = 6 at t = 1/4.
  const [growth] = robustness([[9, 5]], [1, 1], { capacity: null, keyFrom: 6 });
  expect(growth?.range).toEqual({ lowest: expect.closeTo(1 / 4, 12) as number, highest: 1 });
  expect(growth?.below).toEqual({ leaves: [0], enters: [] });
});

test('an account takes a free seat when its score reaches the cut-off, even if no account is key before', () => {
  const [growth] = robustness([[9, 5]], [1, 1], { capacity: 3, keyFrom: 8 });
  expect(growth?.range).toEqual({ lowest: 0, highest: expect.closeTo(3 / 4, 12) as number });
  expect(growth?.above).toEqual({ leaves: [], enters: [0] });
});

test('a tie across the line admits no account, so the slightest change of a weight decides', () => {
  const [growth] = robustness(
    [
      [8, 6],
      [6, 8],
    ],
    [1, 1],
    two,
  );
  expect(growth).toEqual({
    share: 0.5,
    range: { lowest: 0.5, highest: 0.5 },
    below: { leaves: [], enters: [1] },
    above: { leaves: [], enters: [0] },
  });
});

test('accounts with identical scores move together: two of them never take one seat', () => {
  const twins = [
    [9, 2],
    [9, 2],
    [3, 5],
  ];
  // The third is key up to the crossing with the twins, 9t + 2(1 − t) = 3t + 5(1 − t) at t = 1/3; then no account is key.
  const [growth] = robustness(twins, [1, 4], two);
  expect(growth?.range?.highest).toBeCloseTo(1 / 3, 12);
  expect(growth?.above).toEqual({ leaves: [2], enters: [] });
  const [both] = robustness(twins, [1, 4], { capacity: 2, keyFrom: null });
  expect(both?.above).toEqual({ leaves: [2], enters: [0, 1] });
});

test('a tie only at the very end of the scale counts as a change there', () => {
  // Growth alone makes both equal: at a share of 1 the seat is free, and below it the first has the seat.
  const [growth] = robustness(
    [
      [8, 6],
      [8, 5],
    ],
    [1, 1],
    two,
  );
  expect(growth).toEqual({ share: 0.5, range: { lowest: 0, highest: 1 }, below: null, above: { leaves: [0], enters: [] } });
});

test('a criterion with all the weight has no range, and the others can only gain', () => {
  const results = robustness(
    [
      [9, 5],
      [6, 9],
    ],
    [7, 0],
    two,
  );
  expect(results[0]).toEqual({ share: 1, range: null, below: null, above: null });
  expect(results[1]).toEqual({
    share: 0,
    range: { lowest: 0, highest: expect.closeTo(3 / 7, 12) as number },
    below: null,
    above: { leaves: [0], enters: [1] },
  });
});

test('a criterion without weight has no range if a ranked account has no score for it', () => {
  const [, , fit] = robustness(
    [
      [9, 5, ''],
      [6, 9, 4],
    ],
    [1, 1, 0],
    two,
  );
  expect(fit).toEqual({ share: 0, range: null, below: null, above: null });
});

test('accounts without a complete score are left out and keep their positions in the list', () => {
  const rows = [
    ['Growth', 'Fit'],
    [10, ''],
    [9, 5],
    ['', ''],
    [11, 10],
    [6, 9],
  ];
  expect(robustness(rows, [50, 50], two)[0]?.above).toEqual({ leaves: [5], enters: [2] });
});

test.each([
  ['no accounts', []],
  ['nobody scored', [['', 5]]],
])('with %s nothing can change', (_, rows) => {
  const nothing = { range: { lowest: 0, highest: 1 }, below: null, above: null };
  expect(robustness(rows, [1, 3], two)).toEqual([
    { share: 0.25, ...nothing },
    { share: 0.75, ...nothing },
  ]);
});

test('without any weight there is no result', () => {
  expect(robustness([[9, 5]], [0, 0], two)).toEqual([
    { share: 0, range: null, below: null, above: null },
    { share: 0, range: null, below: null, above: null },
  ]);
});

describe('for any scores', () => {
  const score = fc.integer({ min: 1, max: 10 });
  const anyCase = fc
    .integer({ min: 2, max: 4 })
    .chain((criteria) =>
      fc.record({
        scores: fc.array(fc.array(score, { minLength: criteria, maxLength: criteria }), { maxLength: 9 }),
        weights: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: criteria, maxLength: criteria }),
        capacity: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 }),
        doubleKeyFrom: fc.option(fc.integer({ min: 8, max: 18 }), { freq: 1 }),
      }),
    )
    .filter(({ weights }) => weights.some((weight) => weight > 0));
  const settingsOf = (capacity: number | null, doubleKeyFrom: number | null) => ({
    capacity,
    keyFrom: doubleKeyFrom === null ? null : doubleKeyFrom / 2,
  });

  test('matches an exact search over every crossing', () => {
    let ends = 0;
    fc.assert(
      fc.property(anyCase, ({ scores, weights, capacity, doubleKeyFrom }) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        robustness(scores, weights, settingsOf(capacity, doubleKeyFrom)).forEach((result, criterion) => {
          expect(result.share).toBe(weights[criterion]! / total);
          if (weights[criterion] === total) return expect(result.range).toBeNull();
          const exact = exactRange(scores, weights, criterion, capacity, doubleKeyFrom);
          ends += [exact.below, exact.above].filter((change) => change !== null).length;
          expect(result.range?.lowest).toBeCloseTo(exact.lowest, 12);
          expect(result.range?.highest).toBeCloseTo(exact.highest, 12);
          expect([result.below, result.above]).toEqual([exact.below, exact.above]);
        });
      }),
      { seed: 71, numRuns: 300 },
    );
    expect(ends).toBeGreaterThan(250);
  });

  /** The key set with a criterion at another share; the other weights keep their proportions. */
  const keyAt = (
    scores: readonly (readonly number[])[],
    weights: readonly number[],
    criterion: number,
    share: number,
    settings: { capacity: number | null; keyFrom: number | null },
  ) => {
    const others = weights.reduce((sum, weight, index) => (index === criterion ? sum : sum + weight), 0);
    const moved = weights.map((weight, index) => (index === criterion ? share : (weight / others) * (1 - share)));
    return keySet(
      scores.map((account) => {
        const scoring = weightedScore(account, moved);
        return scoring.kind === 'score' ? scoring.score : null;
      }),
      settings,
    );
  };

  test('at each end of a range the key set changes, and inside it does not', () => {
    const HAIR = 1e-6;
    const decimal = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(decimal, decimal, decimal), { minLength: 2, maxLength: 30 }),
        fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
        fc.integer({ min: 1, max: 8 }),
        fc.option(fc.constantFrom(5, 6.5, 7)),
        (scores, weights, capacity, keyFrom) => {
          const settings = { capacity, keyFrom };
          robustness(scores, weights, settings).forEach(({ share, range, below, above }, criterion) => {
            const at = (where: number) => keyAt(scores, weights, criterion, where, settings);
            const now = at(share);
            const { lowest, highest } = range!;
            for (let step = 1; step < 20; step += 1) {
              const inside = lowest + ((highest - lowest) * step) / 20;
              if (Math.min(inside - lowest, highest - inside) > HAIR) expect(at(inside)).toEqual(now);
            }
            if (below) expect(at(lowest === 0 ? 0 : lowest - HAIR)).not.toEqual(now);
            else expect(at(0)).toEqual(now);
            if (above) expect(at(highest === 1 ? 1 : highest + HAIR)).not.toEqual(now);
            else expect(at(1)).toEqual(now);
          });
        },
      ),
      { seed: 72, numRuns: 60 },
    );
  });

  const close = (results: ReturnType<typeof robustness>) =>
    results.map(({ share, range, below, above }) => ({
      share: expect.closeTo(share, 12) as number,
      range: range && {
        lowest: expect.closeTo(range.lowest, 12) as number,
        highest: expect.closeTo(range.highest, 12) as number,
      },
      below,
      above,
    }));

  test('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 2, max: 999 }), ({ scores, weights, capacity, doubleKeyFrom }, factor) => {
        const settings = settingsOf(capacity, doubleKeyFrom);
        const scaled = weights.map((weight) => weight * factor);
        expect(robustness(scores, scaled, settings)).toEqual(close(robustness(scores, weights, settings)));
      }),
      { seed: 73, numRuns: 60 },
    );
  });

  test('the order of the accounts changes only their positions', () => {
    fc.assert(
      fc.property(anyCase, ({ scores, weights, capacity, doubleKeyFrom }) => {
        const settings = settingsOf(capacity, doubleKeyFrom);
        const turned = (places: number[]) => places.map((place) => scores.length - 1 - place).reverse();
        const back = robustness([...scores].reverse(), weights, settings).map((result) => ({
          ...result,
          below: result.below && { leaves: turned(result.below.leaves), enters: turned(result.below.enters) },
          above: result.above && { leaves: turned(result.above.leaves), enters: turned(result.above.enters) },
        }));
        expect(back).toEqual(close(robustness(scores, weights, settings)));
      }),
      { seed: 74 },
    );
  });

  test('a criterion without weight changes nothing for the others', () => {
    fc.assert(
      fc.property(anyCase, ({ scores, weights, capacity, doubleKeyFrom }) => {
        const settings = settingsOf(capacity, doubleKeyFrom);
        const more = robustness(
          scores.map((account, index) => [...account, index % 2 === 0 ? 'call back' : 7]),
          [...weights, 0],
          settings,
        );
        expect(more.slice(0, -1)).toEqual(robustness(scores, weights, settings));
      }),
      { seed: 75 },
    );
  });
});
