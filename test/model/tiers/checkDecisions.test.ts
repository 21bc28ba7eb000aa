import * as fc from 'fast-check';
import { maySwap } from '../../../src/model/tiers/swaps';
import { checkDecisions } from '../../../src/model/tiers/checkDecisions';
import { isKey, type TierDecision } from '../../../src/model/tiers/TierDecision';
import type { DemotionCase } from '../../../src/model/tiers/judgeDemotion';
import { anyTierCandidates, settings, tierCandidates } from './tierCandidates';

const decision = (account: string, tier: TierDecision['tier'], more: Partial<TierDecision> = {}): TierDecision => ({
  account,
  tier,
  why: '',
  approvedBy: '',
  ...more,
});
const ripe: DemotionCase = { allowed: true, since: '2026-01-01', reviews: 2, days: 100, possibleFrom: null };
const early: DemotionCase = { allowed: false, since: '2026-01-01', reviews: 1, days: 30, possibleFrom: '2026-04-01' };
const grounds = { why: 'Closed its plant', approvedBy: 'Mina' };

const check = (
  accounts: Parameters<typeof tierCandidates>[0],
  decisions: TierDecision[],
  { capacity = 2, demotions = {} }: { capacity?: number | null; demotions?: Record<string, DemotionCase> } = {},
) => checkDecisions(tierCandidates(accounts), decisions, settings({ capacity }), demotions);

describe('seats', () => {
  const accounts = { a: [8, 'key'], b: [7, 'key'], c: [9, null], d: [7, null] } as const;

  test('a promotion without a free seat is rejected, with the number of seats it would need', () => {
    expect(check(accounts, [decision('c', 'key')])).toEqual([{ code: 'noSeat', values: { wanted: 3, capacity: 2 } }]);
  });

  test('a promotion with a free seat, or without a limit, is accepted', () => {
    expect(check(accounts, [decision('c', 'key')], { capacity: 3 })).toEqual([]);
    expect(check(accounts, [decision('c', 'key'), decision('d', 'key')], { capacity: null })).toEqual([]);
  });

  test('a seat freed by one decision is free for another', () => {
    const swap = [decision('c', 'key'), decision('a', 'watch', grounds)];
    expect(check(accounts, swap, { demotions: { a: ripe } })).toEqual([]);
  });

  test('a lower capacity rejects only promotions', () => {
    expect(check(accounts, [decision('d', 'watch'), decision('a', 'key')], { capacity: 0 })).toEqual([]);
    expect(check(accounts, [decision('c', 'key')], { capacity: 0 })).toHaveLength(1);
  });
});

describe('taking a key tier away', () => {
  const accounts = { a: [5, 'key'], b: [8, 'key'] } as const;

  test('needs reviews, a reason and an approver', () => {
    expect(check(accounts, [decision('a', 'watch')], { demotions: { a: early } })).toEqual([
      { code: 'demotionTooEarly', values: { name: 'a', reviews: 1, days: 30 } },
      { code: 'reasonMissing', values: { name: 'a' } },
      { code: 'approverMissing', values: { name: 'a' } },
    ]);
    expect(check(accounts, [decision('a', 'standard', grounds)], { demotions: { a: ripe } })).toEqual([]);
  });

  test('is rejected without supporting reviews, whatever was typed', () => {
    expect(check(accounts, [decision('b', 'watch', grounds)], { demotions: { a: ripe } })).toEqual([
      { code: 'demotionTooEarly', values: { name: 'b', reviews: 0, days: 0 } },
    ]);
  });

  test('spaces are neither a reason nor a name', () => {
    const blank = decision('a', 'watch', { why: '  ', approvedBy: '\n' });
    expect(check(accounts, [blank], { demotions: { a: ripe } }).map(({ code }) => code)).toEqual([
      'reasonMissing',
      'approverMissing',
    ]);
  });
});

describe('giving a key tier', () => {
  test('needs no reason from the cut-off up, but does below it and without a score', () => {
    const accounts = { on: [6.999999999999999, null], below: [6.9, null], blank: [null, null] } as const;
    const all = (why: string) => ['on', 'below', 'blank'].map((id) => decision(id, 'key', { why }));
    expect(check(accounts, all(''), { capacity: 5 })).toEqual([
      { code: 'reasonMissing', values: { name: 'below' } },
      { code: 'reasonMissing', values: { name: 'blank' } },
    ]);
    expect(check(accounts, all('Opens the market'), { capacity: 5 })).toEqual([]);
  });
});

test('of several decisions on one account the last counts, and decisions on unknown accounts are ignored', () => {
  const accounts = { a: [8, null] } as const;
  expect(check(accounts, [decision('a', 'key'), decision('a', 'watch'), decision('gone', 'key')], { capacity: 0 })).toEqual([]);
});

test('an account whose id is a property name of JavaScript objects has no reviews because of it', () => {
  const accounts = { constructor: [5, 'key'] } as const;
  expect(check(accounts, [decision('constructor', 'watch', grounds)])).toHaveLength(1);
});

describe('for any accounts', () => {
  test('following every suggestion is never rejected', () => {
    fc.assert(
      fc.property(anyTierCandidates, ({ accounts, settings }) => {
        const decisions = accounts.flatMap(({ id, suggestedTier }) =>
          suggestedTier === null ? [] : [decision(id, suggestedTier === 'keyUnderReview' ? 'key' : suggestedTier)],
        );
        expect(checkDecisions(accounts, decisions, settings, {})).toEqual([]);
      }),
      { seed: 11 },
    );
  });

  test('no account loses a key tier without reviews or a newcomer two points above, a reason and a name', () => {
    const anyDecision = fc.record({
      tier: fc.constantFrom<TierDecision['tier'][]>('key', 'watch', 'standard'),
      why: fc.constantFrom('', 'Shrinks'),
      approvedBy: fc.constantFrom('', 'Mina'),
      found: fc.constantFrom(undefined, early, ripe),
    });
    fc.assert(
      fc.property(anyTierCandidates, fc.array(anyDecision, { minLength: 15, maxLength: 15 }), ({ accounts, settings }, made) => {
        const decisions = accounts.map(({ id }, index) => ({ account: id, ...made[index]! }));
        const demotions = Object.fromEntries(decisions.flatMap(({ account, found }) => (found ? [[account, found]] : [])));
        if (checkDecisions(accounts, decisions, settings, demotions).length > 0) return;
        const newcomers = accounts.filter(
          ({ confirmedTier }, index) => !isKey(confirmedTier) && decisions[index]!.tier === 'key',
        );
        const demoted = accounts
          .map((account, index) => ({ ...account, ...decisions[index]! }))
          .filter(({ confirmedTier, tier }) => isKey(confirmedTier) && tier !== 'key');
        expect(demoted.every(({ why, approvedBy }) => why !== '' && approvedBy !== '')).toBe(true);
        const swapped = demoted.filter(({ found }) => found !== ripe);
        expect(swapped.every((account) => newcomers.some((newcomer) => maySwap(newcomer, account)))).toBe(true);
        expect(swapped.length).toBeLessThanOrEqual(newcomers.length);
        const promoted = decisions.some(({ tier }, index) => !isKey(accounts[index]!.confirmedTier) && tier === 'key');
        const keys = decisions.filter(({ tier }) => tier === 'key').length;
        if (promoted) expect(keys).toBeLessThanOrEqual(settings.capacity ?? Infinity);
      }),
      { seed: 12 },
    );
  });
});

describe('a newcomer that takes a seat at once', () => {
  const accounts = { a: [6, 'key'], b: [5, 'key'], c: [8, null] } as const;
  const promoted = decision('c', 'key');

  test('leaves the seat of a key account whose reviews allow it to go, and takes the next', () => {
    const decisions = [promoted, decision('a', 'watch', grounds), decision('b', 'watch', grounds)];
    expect(check(accounts, decisions, { demotions: { a: ripe, b: early } })).toEqual([]);
    expect(check(accounts, decisions, { demotions: { a: early, b: early } })).toMatchObject([
      { code: 'demotionTooEarly', values: { name: 'b' } },
    ]);
  });

  test('never takes the seat of a key account that stays, whether that is said or not', () => {
    const leaves = decision('b', 'watch', grounds);
    expect(check(accounts, [promoted, leaves], { demotions: { b: early } })).toEqual([]);
    expect(check(accounts, [promoted, leaves, decision('a', 'key')], { demotions: { b: early } })).toEqual([]);
  });
});

test('a reason of blanks is not a reason for a promotion below the cut-off', () => {
  expect(check({ a: [5, null] }, [decision('a', 'key', { why: ' \n' })])).toEqual([
    { code: 'reasonMissing', values: { name: 'a' } },
  ]);
  expect(check({ a: [5, null] }, [decision('a', 'key', { why: 'Our largest' })])).toEqual([]);
});
