import * as fc from 'fast-check';
import { keySet } from '../../../src/model/tiers/keySet';
import { proposeKeySet } from '../../../src/model/tiers/proposeKeySet';

const propose = (scores: (number | null)[], seats: number) =>
  proposeKeySet(
    scores.map((score) => ({ score })),
    seats,
  );

test('the cut-off goes below the middle of the scale only if less than half of the set reaches that', () => {
  expect(propose([8, 6, 5.4, 5, 2, 2, 2, 2], 4)).toMatchObject({ keyFrom: 5.5, reaching: 2 });
  expect(propose([8, 5.4, 5.2, 5, 2, 2, 2, 2], 4)).toMatchObject({ keyFrom: 5, reaching: 4 });
});

test('if too few reach 7.0, the cut-off is the highest half step that fills the seats, or the middle of the scale', () => {
  const scores = [8.2, 7.5, 7.1, 6.4, 5.8, 5.1, 4.6, 4.2, 3.9, 3.3, 3.1, 2.8, 2.2, 1.9, 1.5, 1.2];
  expect(propose(scores, 8)).toEqual({
    seats: 8,
    tiedAtTop: 0,
    keyFrom: 5.5,
    keepFrom: 4.5,
    watchFrom: 4.5,
    reaching: 5,
    reachingDefault: 3,
  });
});

test('7.0 stays if it fills the seats', () => {
  expect(propose([9, 8, 7, 6, 5, 4], 3)).toMatchObject({
    keyFrom: 7,
    keepFrom: 6,
    watchFrom: 6,
    reaching: 3,
    reachingDefault: 3,
  });
});

test('7.0 stays if it fills at least three quarters of the seats', () => {
  const rest = [6.9, 6, 5, 4, 3];
  expect(propose([9, 8, 7, ...rest], 4)).toMatchObject({ keyFrom: 7, reaching: 3 });
  expect(propose([9, 8, ...rest, 2], 4)).toMatchObject({ keyFrom: 6, reaching: 4 });
});

test('7.0 stays if more accounts reach it than there are seats: the seats decide', () => {
  expect(propose([9.5, 9, 8.5, 8, 7.5, 7.2, 5, 4], 3)).toMatchObject({ seats: 3, keyFrom: 7, reaching: 6 });
});

test('if a tie crosses the last seat, the cut-off leaves the tied accounts out', () => {
  const scores = [6.8, 6.6, 6.5, 5.7, 5.7, 5.7, 3, 3, 2, 1];
  expect(propose(scores, 4)).toMatchObject({ keyFrom: 6.5, reaching: 3 });
});

test('where more accounts tie at the top than there are seats, seats that hold them are proposed', () => {
  expect(propose([5, 5, 5, 5, 5, 5], 3)).toMatchObject({ seats: 6, tiedAtTop: 6, keyFrom: 5, reaching: 6 });
  expect(propose([8, 8, 8, 8, 8, 8], 3)).toMatchObject({ seats: 6, tiedAtTop: 6, keyFrom: 7, reaching: 6 });
  expect(propose([9, 9, 9, 6, 5, 4, 3, 2], 2)).toMatchObject({ seats: 3, tiedAtTop: 3, keyFrom: 7 });
  expect(propose([9, 9, 6, 5, 4, 3], 2)).toMatchObject({ seats: 2, tiedAtTop: 0 });
});

test('with few accounts the target is at most half of them', () => {
  expect(propose([6.6, 6, 4, 3], 10)).toMatchObject({ seats: 10, keyFrom: 6, reaching: 2 });
  expect(propose([3], 5)).toMatchObject({ keyFrom: 3, reaching: 1 });
});

test('accounts without a score do not count', () => {
  expect(propose([null, 6, null, 2], 1)).toMatchObject({ keyFrom: 6, reaching: 1 });
  expect(propose([null, null], 5)).toBeNull();
  expect(propose([], 5)).toBeNull();
});

test('without seats 7.0 stays', () => {
  expect(propose([6, 5, 4, 3], 0)).toMatchObject({ seats: 0, keyFrom: 7 });
  expect(propose([6, 5, 4, 3], -2)).toMatchObject({ seats: 0, keyFrom: 7 });
});

test('the cut-off is never below 1', () => {
  expect(propose([1, 1, 1.2, 1.1], 2)).toMatchObject({ keyFrom: 1, keepFrom: 1, watchFrom: 1 });
});

test('the cut-off is a half step from 1 to 7 that some account reaches, unless 7.0 stays, and some account is always key', () => {
  const scores = fc.array(
    fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10),
    { minLength: 1, maxLength: 40 },
  );
  fc.assert(
    fc.property(scores, fc.integer({ min: 0, max: 20 }), (list, seats) => {
      const proposal = propose(list, seats);
      if (!proposal) throw new Error('no proposal');
      expect(proposal.keyFrom * 2).toBe(Math.round(proposal.keyFrom * 2));
      expect(proposal.keyFrom).toBeGreaterThanOrEqual(1);
      expect(proposal.keyFrom).toBeLessThanOrEqual(7);
      if (proposal.keyFrom < 7) expect(proposal.reaching).toBeGreaterThan(0);
      const key = keySet(list, { capacity: proposal.seats, keyFrom: proposal.keyFrom }).filter(Boolean).length;
      if (seats > 0) expect(key).toBeGreaterThan(0);
    }),
    { seed: 17 },
  );
});

test('the order of the accounts does not matter', () => {
  const scores = [9, 9, 8.5, 6, 5.5, 5.5, 4, 3];
  for (const seats of [1, 2, 3, 4, 6]) {
    expect(propose([...scores].reverse(), seats)).toEqual(propose(scores, seats));
    expect(propose([4, 9, 5.5, null, 3, 8.5, 9, 6, 5.5], seats)).toEqual(propose(scores, seats));
  }
});

test('a tie below the line leaves the set as it is', () => {
  expect(propose([9, 8, 6, 5, 5, 4], 3)).toMatchObject({ keyFrom: 6, reaching: 3 });
});
