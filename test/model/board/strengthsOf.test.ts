import fc from 'fast-check';
import { strengthsOf } from '../../../src/model/board/strengthsOf';

const CRITERIA = [
  { id: 'growth', name: 'Growth', weight: 46 },
  { id: 'margin', name: 'Profitability', weight: 39 },
  { id: 'trust', name: 'Relationship', weight: 15 },
  { id: 'fit', name: 'Product fit', weight: 0 },
];

test('names the high scores that add most, and the low ones that cost most', () => {
  expect(strengthsOf({ growth: 8, margin: 10, trust: 3, fit: 10 }, CRITERIA)).toEqual({
    strong: [
      { name: 'Profitability', score: 10 },
      { name: 'Growth', score: 8 },
    ],
    isHigh: true,
    weak: [{ name: 'Relationship', score: 3 }],
  });
  expect(strengthsOf({ growth: 4, margin: 2, trust: 9 }, CRITERIA)?.weak).toEqual([
    { name: 'Profitability', score: 2 },
    { name: 'Growth', score: 4 },
  ]);
});

test('without a high score it names the best one, which is then not weak too', () => {
  expect(strengthsOf({ growth: 4, margin: 3.9, trust: null }, CRITERIA)).toEqual({
    strong: [{ name: 'Growth', score: 4 }],
    isHigh: false,
    weak: [{ name: 'Profitability', score: 3.9 }],
  });
});

test('says nothing of an account without scores that count', () => {
  expect(strengthsOf({ growth: null, margin: 'high', fit: 9 }, CRITERIA)).toBeNull();
  expect(strengthsOf({}, [])).toBeNull();
});

test('names at most five scores, each once, and calls none strong that is not, whatever the scores are', () => {
  const score = fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 10 }));
  const weights = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 9 });
  const some = weights.chain((all) =>
    fc.tuple(fc.constant(all), fc.array(score, { minLength: all.length, maxLength: all.length })),
  );
  fc.assert(
    fc.property(some, ([all, cells]) => {
      const criteria = all.map((weight, at) => ({ id: `c${at}`, name: `C${at}`, weight }));
      const result = strengthsOf(Object.fromEntries(cells.map((cell, at) => [`c${at}`, cell])), criteria);
      const counted = cells.filter((cell, at): cell is number => cell !== null && (all[at] ?? 0) > 0);
      expect(result === null).toBe(counted.length === 0);
      if (result === null) return;
      const names = [...result.strong, ...result.weak].map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeLessThanOrEqual(5);
      expect(result.isHigh).toBe(Math.max(...counted) >= 7);
      const strong = result.strong.map((each) => each.score);
      if (result.isHigh) expect(Math.min(...strong)).toBeGreaterThanOrEqual(7);
      else expect(strong).toEqual([Math.max(...counted)]);
    }),
    { seed: 17, numRuns: 200 },
  );
});
