import * as fc from 'fast-check';
import { suggestTiers } from '../../../src/model/tiers/suggestTiers';
import { DEFAULT_TIER_SETTINGS, type Tier, type TierSettings } from '../../../src/model/tiers/Tier';

const settings = (changes: Partial<TierSettings> = {}): TierSettings => ({ ...DEFAULT_TIER_SETTINGS, ...changes });
const newcomers = (...scores: (number | null)[]) => scores.map((score) => ({ score, confirmedTier: null }));
const account = (score: number | null, confirmedTier: Tier | null) => ({ score, confirmedTier });

test('by default 7 is key, 6 is watch, less is standard, and without a score there is no tier', () => {
  expect(suggestTiers(newcomers(7, 6.9, 6, 5.9, null), settings())).toEqual(['key', 'watch', 'watch', 'standard', null]);
});

test('a score just under the line through floating point counts as on it', () => {
  expect(suggestTiers(newcomers(6.999999999999999, 5.999999999999999), settings())).toEqual(['key', 'watch']);
});

test('an account that qualifies without a free seat is watched', () => {
  expect(suggestTiers(newcomers(9, 8, 7.5), settings({ capacity: 2 }))).toEqual(['key', 'key', 'watch']);
});

test('a tie across the line admits no account', () => {
  expect(suggestTiers(newcomers(9, 8, 8), settings({ capacity: 2 }))).toEqual(['key', 'watch', 'watch']);
  expect(suggestTiers(newcomers(8, 8, 8), settings({ capacity: 2 }))).toEqual(['watch', 'watch', 'watch']);
});

test('a tie within the seats does not matter', () => {
  expect(suggestTiers(newcomers(8, 8, 7), settings({ capacity: 2 }))).toEqual(['key', 'key', 'watch']);
});

test('a qualified account without a seat is watched even if the watch line is above its score', () => {
  expect(suggestTiers(newcomers(4.5, 4.2), settings({ keyFrom: 4, capacity: 1 }))).toEqual(['key', 'watch']);
});

test('a blank capacity means no limit, 0 gives no seats', () => {
  expect(suggestTiers(newcomers(9, 8, 7), settings({ capacity: null }))).toEqual(['key', 'key', 'key']);
  expect(suggestTiers(newcomers(9, 8, 7), settings({ capacity: 0 }))).toEqual(['watch', 'watch', 'watch']);
});

test('a fraction of a seat does not count', () => {
  expect(suggestTiers(newcomers(9, 8), settings({ capacity: 1.9 }))).toEqual(['key', 'watch']);
});

describe('an account that is already key', () => {
  test('stays key from keepFrom up, and comes under review below', () => {
    const accounts = [account(6, 'key'), account(5.9, 'key'), account(6.2, 'keyUnderReview'), account(2, 'keyUnderReview')];
    expect(suggestTiers(accounts, settings())).toEqual(['key', 'keyUnderReview', 'key', 'keyUnderReview']);
  });

  test('stays key while it has no complete score', () => {
    expect(suggestTiers([account(null, 'key'), account(null, 'keyUnderReview')], settings())).toEqual(['key', 'key']);
  });

  test('keeps its seat ahead of better newcomers', () => {
    expect(suggestTiers([account(6, 'key'), account(9, null)], settings({ capacity: 1 }))).toEqual(['key', 'watch']);
  });

  test('uses a seat even while it is under review or has no score', () => {
    const accounts = [account(3, 'key'), account(null, 'key'), account(9, null), account(8, null)];
    expect(suggestTiers(accounts, settings({ capacity: 3 }))).toEqual(['keyUnderReview', 'key', 'key', 'watch']);
  });

  test('keeps its seat if there are more key accounts than seats, and no newcomer is admitted', () => {
    const accounts = [account(8, 'key'), account(8, 'key'), account(10, null)];
    expect(suggestTiers(accounts, settings({ capacity: 1 }))).toEqual(['key', 'key', 'watch']);
  });
});

test('an account confirmed as watch or standard is a newcomer', () => {
  expect(suggestTiers([account(8, 'watch'), account(7, 'standard'), account(1, 'watch')], settings())).toEqual([
    'key',
    'key',
    'standard',
  ]);
});

test('without accounts there are no tiers', () => {
  expect(suggestTiers([], settings())).toEqual([]);
});

describe('for any accounts', () => {
  const tiers: (Tier | null)[] = [null, null, null, 'key', 'keyUnderReview', 'watch', 'standard'];
  const anyAccount = fc.record({
    score: fc.option(fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10)),
    confirmedTier: fc.constantFrom(...tiers),
  });
  const anyAccounts = fc.array(anyAccount, { maxLength: 40 });
  const capacity = fc.integer({ min: 0, max: 12 });
  const wasKey = (tier: Tier | null): boolean => tier === 'key' || tier === 'keyUnderReview';
  const holds = (property: fc.IProperty<[typeof anyAccounts extends fc.Arbitrary<infer T> ? T : never, number]>): void =>
    fc.assert(property, { seed: 23 });

  test('newcomers never exceed the free seats', () => {
    holds(
      fc.property(anyAccounts, capacity, (accounts, seats) => {
        const result = suggestTiers(accounts, settings({ capacity: seats }));
        const incumbents = accounts.filter(({ confirmedTier }) => wasKey(confirmedTier)).length;
        const newKey = accounts.filter(({ confirmedTier }, index) => !wasKey(confirmedTier) && result[index] === 'key').length;
        expect(newKey).toBeLessThanOrEqual(Math.max(0, seats - incumbents));
      }),
    );
  });

  test('no key account is ever demoted silently', () => {
    holds(
      fc.property(anyAccounts, capacity, (accounts, seats) => {
        const result = suggestTiers(accounts, settings({ capacity: seats }));
        accounts.forEach(({ confirmedTier }, index) => {
          if (wasKey(confirmedTier)) expect(wasKey(result[index] ?? null)).toBe(true);
        });
      }),
    );
  });

  test('newcomers with equal scores have one tier, and a higher score never a lower tier', () => {
    const order: (Tier | null)[] = ['standard', 'watch', 'key'];
    holds(
      fc.property(anyAccounts, capacity, (accounts, seats) => {
        const result = suggestTiers(accounts, settings({ capacity: seats }));
        const open = accounts.flatMap(({ score, confirmedTier }, index) =>
          score !== null && !wasKey(confirmedTier) ? [{ score, place: order.indexOf(result[index] ?? null) }] : [],
        );
        for (const one of open)
          for (const other of open) if (one.score >= other.score) expect(one.place).toBeGreaterThanOrEqual(other.place);
      }),
    );
  });

  test('the order of the accounts does not matter', () => {
    holds(
      fc.property(anyAccounts, capacity, (accounts, seats) => {
        const forward = suggestTiers(accounts, settings({ capacity: seats }));
        const backward = suggestTiers([...accounts].reverse(), settings({ capacity: seats }));
        expect(backward.reverse()).toEqual(forward);
      }),
    );
  });
});

test('of 5,000 accounts that tie for 8 seats, none is key', () => {
  const tied = newcomers(...Array.from({ length: 5000 }, () => 8));
  expect(suggestTiers(tied, settings({ capacity: 8 }))).not.toContain('key');
  const inGroups = Array.from({ length: 5000 }, (_, index) => account(1 + (index % 91) / 10, null));
  expect(suggestTiers(inGroups, settings({ capacity: 8 }))).not.toContain('key');
});

describe('accounts of one group', () => {
  const of = (score: number, group: string, confirmedTier: Tier | null = null) => ({ score, group, confirmedTier });

  test('share a seat', () => {
    const accounts = [of(9, 'acme'), of(7, 'acme'), of(8, 'bolt'), of(7.5, '')];
    expect(suggestTiers(accounts, settings({ capacity: 2 }))).toEqual(['key', 'key', 'key', 'watch']);
  });

  test('need no other seat beside a key account of the group', () => {
    const accounts = [of(6.5, 'acme', 'key'), of(7, 'acme'), of(9, 'bolt')];
    expect(suggestTiers(accounts, settings({ capacity: 1 }))).toEqual(['key', 'key', 'watch']);
  });

  test('still need the score', () => {
    expect(suggestTiers([of(9, 'acme'), of(5, 'acme')], settings({ capacity: 1 }))).toEqual(['key', 'standard']);
  });

  test('tie for the last seat as one', () => {
    expect(suggestTiers([of(8, 'acme'), of(7, 'acme'), of(8, 'bolt')], settings({ capacity: 1 }))).toEqual([
      'watch',
      'watch',
      'watch',
    ]);
  });
});

describe('accounts of one group', () => {
  const of = (group: string | undefined, score: number, confirmedTier: Tier | null = null) => ({ score, confirmedTier, group });
  const suggest = (capacity: number, ...accounts: ReturnType<typeof of>[]) => suggestTiers(accounts, settings({ capacity }));

  test('hold one seat, so that another one stays free', () => {
    expect(suggest(2, of('g', 8, 'key'), of('g', 7, 'key'), of(undefined, 8))).toEqual(['key', 'key', 'key']);
    expect(suggest(2, of('g', 8, 'key'), of('h', 7, 'key'), of(undefined, 8))).toEqual(['key', 'key', 'watch']);
  });

  test('need no other seat when one of them is key', () => {
    expect(suggest(2, of('g', 8, 'key'), of('g', 9), of(undefined, 8))).toEqual(['key', 'key', 'key']);
    expect(suggest(1, of('g', 8, 'keyUnderReview'), of('g', 7), of(undefined, 9))).toEqual(['key', 'key', 'watch']);
  });

  test('compete with the best score among them', () => {
    expect(suggest(1, of('g', 7.5), of('g', 7.2), of(undefined, 9))).toEqual(['watch', 'watch', 'key']);
    expect(suggest(1, of('g', 7.5), of('g', 9.5), of(undefined, 9))).toEqual(['key', 'key', 'watch']);
  });

  test('are not those without a group', () => {
    expect(suggest(2, of('g', 9), of(undefined, 8), of(undefined, 7))).toEqual(['key', 'key', 'watch']);
    expect(suggest(2, of('g', 9), of('', 8), of('', 7))).toEqual(['key', 'key', 'watch']);
  });
});
