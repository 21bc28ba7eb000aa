import * as fc from 'fast-check';
import { explainChange } from '../../../src/model/history/explainChange';
import type { AccountSnapshot } from '../../../src/model/history/AccountSnapshot';

type Held = Record<string, [share: number, score: number | null]>;

/** The state of an account, with the score that its criteria give. */
function snapshot(account: string, held: Held, more: Partial<AccountSnapshot> = {}): AccountSnapshot {
  const criteria = Object.entries(held).map(([name, [share, score]]) => ({ id: name.toLowerCase(), name, share, score }));
  const counted = criteria.filter(({ share }) => share > 0);
  const isComplete = counted.length > 0 && counted.every(({ score }) => score !== null);
  const score = isComplete ? counted.reduce((sum, each) => sum + each.share * (each.score ?? 0), 0) : null;
  return { account, name: `${account} Ltd`, score, rank: 1, tier: 'key', criteria, ...more };
}
/** An account where only the score matters. */
const scoring = (account: string, score: number | null) => snapshot(account, { Growth: [1, score] });

test('a lower score counts with its share of the weight', () => {
  const then = [snapshot('a', { Growth: [0.3, 8], Fit: [0.7, 5] })];
  const now = [snapshot('a', { Growth: [0.3, 5], Fit: [0.7, 5] })];
  const { parts } = explainChange('a', then, now);
  expect(parts.map(({ criterion }) => criterion)).toEqual(['Growth', 'Fit']);
  expect(parts[0]).toMatchObject({ scoreThen: 8, scoreNow: 5, shareThen: 0.3, shareNow: 0.3, fromWeight: 0 });
  expect(parts[0]?.fromScore).toBeCloseTo(-0.9, 12);
  expect(parts[1]?.effect).toBe(0);
});

test('a changed weight counts as weight, apart from the score', () => {
  const then = [snapshot('a', { Growth: [0.3, 8], Fit: [0.7, 4] })];
  const now = [snapshot('a', { Growth: [0.2, 8], Fit: [0.8, 4] })];
  const { parts } = explainChange('a', then, now);
  expect(parts.map(({ fromScore }) => fromScore)).toEqual([0, 0]);
  expect(parts[0]?.fromWeight).toBeCloseTo(-0.8, 12);
  expect(parts[1]?.fromWeight).toBeCloseTo(0.4, 12);
});

test('if both changed, each gets its half of the joint effect', () => {
  const then = [snapshot('a', { Growth: [0.5, 4], Fit: [0.5, 6] })];
  const now = [snapshot('a', { Growth: [0.7, 8], Fit: [0.3, 6] })];
  const growth = explainChange('a', then, now).parts[0];
  expect(growth?.fromScore).toBeCloseTo(0.6 * 4, 12);
  expect(growth?.fromWeight).toBeCloseTo(0.2 * 6, 12);
  expect(growth?.effect).toBeCloseTo(0.7 * 8 - 0.5 * 4, 12);
});

test('an added or removed criterion counts as weight alone, with the known score', () => {
  const then = [snapshot('a', { Growth: [0.5, 4], Fit: [0.5, 6] })];
  const now = [snapshot('a', { Growth: [0.5, 4], Margin: [0.5, 9] })];
  const parts = explainChange('a', then, now).parts;
  const named = (name: string) => parts.find(({ criterion }) => criterion === name);
  expect(named('Margin')).toMatchObject({ fromScore: 0, fromWeight: 4.5, scoreThen: null, scoreNow: 9, shareThen: 0 });
  expect(named('Fit')).toMatchObject({ fromScore: 0, fromWeight: -3, scoreThen: 6, scoreNow: null, shareNow: 0 });
  expect(named('Growth')?.effect).toBe(0);
});

test('a criterion without weight on either side is left out, whatever its scores did', () => {
  const then = [snapshot('a', { Growth: [1, 4], Fit: [0, 2] })];
  const now = [snapshot('a', { Growth: [1, 6], Fit: [0, 9] })];
  expect(explainChange('a', then, now).parts.map(({ criterion }) => criterion)).toEqual(['Growth']);
});

test('a criterion that was scored before it had weight shows both scores, and the sum holds', () => {
  const then = [snapshot('a', { Growth: [1, 4], Fit: [0, null] })];
  const now = [snapshot('a', { Growth: [0.6, 4], Fit: [0.4, 9] })];
  const { parts, then: was, now: is } = explainChange('a', then, now);
  const sum = parts.reduce((total, { effect }) => total + effect, 0);
  expect(sum).toBeCloseTo((is?.score ?? NaN) - (was?.score ?? NaN), 12);
});

test('a renamed criterion is the same criterion, under its new name', () => {
  const before = snapshot('a', { Growth: [1, 4] });
  const renamed = { ...before, criteria: before.criteria.map((criterion) => ({ ...criterion, name: 'Growth to come' })) };
  expect(explainChange('a', [before], [renamed]).parts).toEqual([
    expect.objectContaining({ criterion: 'Growth to come', effect: 0 }),
  ]);
});

test('the parts sum to the change of the score, the largest first', () => {
  const share = fc.integer({ min: 0, max: 20 });
  const score = fc.option(
    fc.integer({ min: 10, max: 100 }).map((tenth) => tenth / 10),
    { nil: null },
  );
  const side = fc.array(fc.tuple(share, score), { minLength: 1, maxLength: 6 }).map((pairs) => {
    const sum = pairs.reduce((total, [weight]) => total + weight, 0) || 1;
    // Every criterion with weight is scored, as a total score requires.
    return Object.fromEntries<[number, number | null]>(
      pairs.map(([weight, value], index) => [`C${index}`, [weight / sum, weight > 0 ? (value ?? 5) : value]]),
    );
  });
  fc.assert(
    fc.property(side, side, (before, after) => {
      const [then, now] = [snapshot('a', before), snapshot('a', after)];
      const { parts } = explainChange('a', [then], [now]);
      if (then.score === null || now.score === null) return expect(parts).toEqual([]);
      expect(parts.reduce((total, { effect }) => total + effect, 0)).toBeCloseTo(now.score - then.score, 9);
      for (const part of parts) expect(part.fromScore + part.fromWeight).toBe(part.effect);
      const sizes = parts.map(({ effect }) => Math.abs(effect));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }),
    { seed: 5 },
  );
});

test('without a score on one side there are no parts, and both sides are shown unchanged', () => {
  const then = [snapshot('a', { Growth: [0.5, 8], Fit: [0.5, null] }, { rank: null, tier: '' }), scoring('b', 5)];
  const now = [snapshot('a', { Growth: [0.5, 8], Fit: [0.5, 6] }, { rank: 2 }), scoring('b', 9)];
  expect(explainChange('a', then, now)).toEqual({
    then: { score: null, rank: null, tier: '' },
    now: { score: 7, rank: 2, tier: 'key' },
    parts: [],
    overtakenBy: [],
    overtook: [],
  });
});

test('an account that was not a candidate on one side is missing there', () => {
  expect(explainChange('a', [], [scoring('a', 7)])).toMatchObject({ then: null, now: { score: 7 }, parts: [] });
  expect(explainChange('a', [scoring('a', 7)], [])).toMatchObject({ then: { score: 7 }, now: null, parts: [] });
  expect(explainChange('gone', [scoring('a', 7)], [scoring('a', 7)])).toMatchObject({ then: null, now: null });
});

test('accounts that were behind or absent and are ahead now overtook it, the highest first', () => {
  const then = [scoring('a', 7), scoring('behind', 6), scoring('ahead', 8), scoring('unscored', null)];
  const now = [scoring('a', 7), scoring('behind', 7.5), scoring('ahead', 9), scoring('unscored', 8), scoring('new', 10)];
  expect(explainChange('a', then, now).overtakenBy).toEqual(['new Ltd', 'unscored Ltd', 'behind Ltd']);
});

test('it overtook accounts that were ahead or level and are behind now, but not new ones', () => {
  const then = [scoring('a', 6), scoring('ahead', 8), scoring('level', 6), scoring('behind', 5), scoring('left', 9)];
  const now = [scoring('a', 7), scoring('ahead', 6.5), scoring('level', 6), scoring('behind', 5), scoring('new', 2)];
  expect(explainChange('a', then, now).overtook).toEqual(['ahead Ltd', 'level Ltd']);
});

test('scores that look equal to a person do not overtake', () => {
  const then = [scoring('a', 0.1 + 0.2), scoring('b', 0.3)];
  const now = [scoring('a', 0.3), scoring('b', 0.1 + 0.2)];
  expect(explainChange('a', then, now)).toMatchObject({ overtakenBy: [], overtook: [] });
});

test('overtaking is symmetric: both sides agree', () => {
  const scores = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 })), {
    minLength: 2,
    maxLength: 6,
  });
  fc.assert(
    fc.property(scores, (pairs) => {
      const then = pairs.map(([before], index) => scoring(`${index}`, before));
      const now = pairs.map(([, after], index) => scoring(`${index}`, after));
      const changes = pairs.map((_, index) => explainChange(`${index}`, then, now));
      changes.forEach((change, loser) =>
        changes.forEach((other, winner) =>
          expect(change.overtakenBy.includes(`${winner} Ltd`)).toBe(other.overtook.includes(`${loser} Ltd`)),
        ),
      );
    }),
    { seed: 6 },
  );
});
