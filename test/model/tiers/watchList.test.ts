import * as fc from 'fast-check';
import { isKey } from '../../../src/model/tiers/TierDecision';
import { watchList } from '../../../src/model/tiers/watchList';
import { anyTierCandidates, settings, tierCandidates } from './tierCandidates';

const figures = (all: Record<string, [revenue: number | null, growth: number | null]>) =>
  Object.fromEntries(Object.entries(all).map(([id, [revenue, growth]]) => [id, { revenue, growth }]));
const listed = (
  ...[accounts, under, all = {}]: [Parameters<typeof tierCandidates>[0], number | null, ReturnType<typeof figures>?]
) => {
  const capacity = settings({ capacity: under });
  return watchList(tierCandidates(accounts, capacity), capacity, all).map(({ name, reasons }) => [name, ...reasons]);
};

test('an account is proposed from 1.0 below the cut-off, unless it is key', () => {
  const accounts = { near: [6, null], far: [5.9, null], under: [6.5, 'key'], blank: [null, null] } as const;
  expect(listed(accounts, 5)).toEqual([['near', 'nearCutOff']]);
});

test('an account that qualifies without a seat comes first, even below the score of others', () => {
  const accounts = { old: [9, 'key'], near: [6.9, null], waits: [7, null] } as const;
  expect(listed(accounts, 1)).toEqual([
    ['waits', 'noSeat'],
    ['near', 'nearCutOff'],
  ]);
});

test('an account that was left on Watch is named as such, and for those behind it a seat counts as free', () => {
  const accounts = { key: [9, 'key'], left: [8.5, 'watch'], next: [8, null], last: [7.5, 'watch'] } as const;
  expect(listed(accounts, 2)).toEqual([
    ['left', 'withheld'],
    ['last', 'behind'],
    ['next', 'behind'],
  ]);
});

test('an account about to be promoted is not on the list', () => {
  expect(listed({ newcomer: [8, null] }, 1)).toEqual([]);
});

test('an account that grows by 25% with more than the median revenue is on the list', () => {
  const accounts = { large: [2, null], middle: [2, null], small: [2, null], unknown: [2, null], slow: [2, null] } as const;
  const all = figures({ large: [300, 0.25], middle: [200, 0.9], small: [100, 0.9], unknown: [null, 0.9], slow: [400, 0.24] });
  expect(listed(accounts, 5, all)).toEqual([['large', 'growing']]);
});

test('growth from which a price rise was taken off is called so', () => {
  const accounts = tierCandidates({ a: [2, null], b: [2, null], c: [2, null] }, settings({ capacity: 5 }));
  const all = figures({ a: [300, 0.5], b: [100, 0], c: [100, 0] });
  expect(watchList(accounts, settings({ capacity: 5 }), all, 0.35).map(({ reasons }) => reasons)).toEqual([
    ['growingBeyondPrices'],
  ]);
});

test('without any revenue no account grows', () => {
  expect(listed({ a: [2, null] }, 5, figures({ a: [null, 3] }))).toEqual([]);
});

test('accounts on Watch come first, whatever they score; all others are only proposed', () => {
  const accounts = { near: [6.9, null], marked: [3, 'watch'], blank: [null, 'watch'], both: [6.5, 'watch'] } as const;
  expect(listed(accounts, 5)).toEqual([['both', 'nearCutOff'], ['marked'], ['blank'], ['near', 'nearCutOff']]);
  const on = watchList(tierCandidates(accounts, settings({ capacity: 5 })), settings({ capacity: 5 }), {});
  expect(on.map(({ isOnWatch }) => isOnWatch)).toEqual([true, true, true, false]);
});

test('an account can have several reasons', () => {
  const all = figures({ a: [300, 0.5], b: [100, 0], c: [100, 0] });
  expect(listed({ a: [6.5, null], b: [1, null], c: [1, null] }, 5, all)).toEqual([['a', 'nearCutOff', 'growing']]);
});

test('key accounts are never on the list, and every proposal has a reason', () => {
  fc.assert(
    fc.property(anyTierCandidates, ({ accounts, settings }) => {
      const tierOf = new Map(accounts.map(({ id, confirmedTier }) => [id, confirmedTier]));
      for (const { id, reasons, isOnWatch } of watchList(accounts, settings, {})) {
        expect(isKey(tierOf.get(id) ?? null)).toBe(false);
        if (!isOnWatch) expect(reasons.length).toBeGreaterThan(0);
      }
    }),
    { seed: 11 },
  );
});

test('among those that are proposed, the highest score comes first', () => {
  const accounts = { low: [6.2, null], growing: [2, null], high: [6.8, null], seatless: [7, null], old: [9, 'key'] } as const;
  const all = figures({ growing: [300, 0.5], low: [100, 0], high: [200, 0] });
  expect(listed(accounts, 1, all).map(([name]) => name)).toEqual(['seatless', 'high', 'low', 'growing']);
});

test('the median revenue is not more than the median, and accounts without figures do not move it', () => {
  const accounts = { small: [2, null], middle: [2, null], large: [2, null], unknown: [2, null] } as const;
  const all = figures({ small: [100, 0.9], middle: [200, 0.9], large: [300, 0.9] });
  expect(listed(accounts, 5, all)).toEqual([['large', 'growing']]);
});
