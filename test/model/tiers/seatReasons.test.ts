import * as fc from 'fast-check';
import { decideTiers } from '../../../src/model/tiers/decideTiers';
import { seatReasons } from '../../../src/model/tiers/seatReasons';
import { isKey } from '../../../src/model/tiers/TierDecision';
import { anyTierCandidates, settings, tierCandidates } from './tierCandidates';

const reasonsOf = (accounts: Parameters<typeof tierCandidates>[0], capacity: number | null) => {
  const under = settings({ capacity });
  const ranked = tierCandidates(accounts, under);
  const reasonOf = seatReasons(ranked, under);
  return Object.fromEntries(ranked.map((account) => [account.name, reasonOf(account)]));
};

test('no seat is free where confirmed key accounts take them all, whatever they score', () => {
  expect(reasonsOf({ old: [6, 'key'], high: [9, null], low: [6.9, null] }, 1)).toEqual({ old: null, high: 'noSeat', low: null });
});

test('five of six seats are taken: the withheld account has its seat, the others come after it', () => {
  const five = { a: [9, 'key'], b: [9, 'key'], c: [9, 'key'], d: [9, 'key'], e: [9, 'key'] } as const;
  const reasons = reasonsOf({ ...five, hotel: [8.5, 'watch'], next: [8, null], standard: [7.5, 'standard'] }, 6);
  expect(reasons).toMatchObject({ a: null, hotel: 'withheld', next: 'behind', standard: 'behind' });
});

test('a newcomer that waits to be confirmed has no reason', () => {
  expect(reasonsOf({ old: [9, 'key'], newcomer: [8, null], risen: [7.5, 'standard'] }, 3)).toEqual({
    old: null,
    newcomer: null,
    risen: null,
  });
});

test('accounts that tie for the last seat leave it free, and those below them come after', () => {
  expect(reasonsOf({ old: [9, 'key'], one: [8, null], two: [8, null], low: [7, null] }, 2)).toEqual({
    old: null,
    one: 'tie',
    two: 'tie',
    low: 'behind',
  });
});

test('without a limit on seats everyone who reaches the cut-off is to be promoted', () => {
  expect(reasonsOf({ old: [9, 'key'], one: [8, null] }, null)).toEqual({ old: null, one: null });
});

test('no seat is free exactly where the seats taken fill the capacity', () => {
  fc.assert(
    fc.property(anyTierCandidates, ({ accounts, settings }) => {
      const { seatsTaken, tied } = decideTiers(accounts, settings);
      const reasonOf = seatReasons(accounts, settings);
      const isFull = settings.capacity !== null && seatsTaken >= Math.floor(settings.capacity);
      for (const account of accounts) {
        const reason = reasonOf(account);
        if (isKey(account.confirmedTier)) expect(reason).toBeNull();
        if (reason === 'noSeat') expect(isFull).toBe(true);
        if (isFull) expect(['noSeat', 'withheld', null]).toContain(reason);
        expect(reason === 'tie').toBe(tied.some(({ id }) => id === account.id) && !isFull);
      }
    }),
    { seed: 6, numRuns: 500 },
  );
});
