import * as fc from 'fast-check';
import { rankAccounts, type Candidate } from '../../../src/model/tiers/rankAccounts';
import { DEFAULT_TIER_SETTINGS } from '../../../src/model/tiers/Tier';

const criteria = [
  { id: 'growth', weight: 30 },
  { id: 'fit', weight: 20 },
  { id: 'own', weight: 0 },
];
const candidate = (id: string, scores: Candidate['scores'], confirmedTier: Candidate['confirmedTier'] = null): Candidate => ({
  id,
  name: `Account ${id}`,
  scores,
  confirmedTier,
});
const rank = (candidates: readonly Candidate[], settings = DEFAULT_TIER_SETTINGS) => rankAccounts(candidates, criteria, settings);

test('each account has its score, rank and tier, in the given order', () => {
  const ranked = rank([
    candidate('a', { growth: 5, fit: 5 }),
    candidate('b', { growth: 10, fit: 5 }),
    candidate('c', { growth: 6, fit: '' }),
  ]);
  expect(ranked).toEqual([
    {
      id: 'a',
      name: 'Account a',
      scoring: { kind: 'score', score: 5 },
      score: 5,
      rank: 2,
      suggestedTier: 'standard',
      confirmedTier: null,
    },
    {
      id: 'b',
      name: 'Account b',
      scoring: { kind: 'score', score: 8 },
      score: 8,
      rank: 1,
      suggestedTier: 'key',
      confirmedTier: null,
    },
    {
      id: 'c',
      name: 'Account c',
      scoring: { kind: 'incomplete', scored: 1, needed: 2 },
      score: null,
      rank: null,
      suggestedTier: null,
      confirmedTier: null,
    },
  ]);
});

test('scores are found by criterion, in any order, and others are ignored', () => {
  const [account] = rank([candidate('a', { other: 'text', fit: 5, growth: 10, own: 'a note' })]);
  expect(account?.score).toBe(8);
});

test('an account without any scores is incomplete', () => {
  expect(rank([candidate('a', {})])[0]?.scoring).toEqual({ kind: 'incomplete', scored: 0, needed: 2 });
});

test('an account with a text as a score is reported and does not affect others', () => {
  const ranked = rank([candidate('a', { growth: '7', fit: 5 }), candidate('b', { growth: 10, fit: 5 })]);
  expect(ranked.map(({ scoring }) => scoring.kind)).toEqual(['outOfRange', 'score']);
  expect(ranked.map(({ rank: place }) => place)).toEqual([null, 1]);
});

test('a key account keeps its seat, and the result includes its confirmed tier', () => {
  const ranked = rank([candidate('a', { growth: 1, fit: 1 }, 'key'), candidate('b', {}, 'key')]);
  expect(ranked.map(({ suggestedTier, confirmedTier }) => [suggestedTier, confirmedTier])).toEqual([
    ['keyUnderReview', 'key'],
    ['key', 'key'],
  ]);
});

test('no account is ranked while no criterion has a weight', () => {
  const [account] = rankAccounts([candidate('a', { growth: 9 })], [{ id: 'growth', weight: 0 }], DEFAULT_TIER_SETTINGS);
  expect(account).toMatchObject({ score: null, rank: null, suggestedTier: null });
});

test('an empty list of candidates or criteria is not an error', () => {
  expect(rankAccounts([], criteria, DEFAULT_TIER_SETTINGS)).toEqual([]);
  expect(rankAccounts([candidate('a', {})], [], DEFAULT_TIER_SETTINGS)).toHaveLength(1);
});

test('the order of the accounts changes no account’s result', () => {
  const score = fc.option(fc.integer({ min: 1, max: 10 }), { nil: '' });
  const scores = fc.record({ growth: score, fit: score });
  const tier = fc.constantFrom(null, null, 'key' as const, 'watch' as const);
  fc.assert(
    fc.property(fc.array(fc.tuple(scores, tier), { maxLength: 30 }), (list) => {
      const candidates = list.map(([each, confirmed], index) => candidate(String(index), each, confirmed));
      expect(rank([...candidates].reverse()).reverse()).toEqual(rank(candidates));
    }),
    { seed: 3 },
  );
});

test('a group is kept, and shares a seat', () => {
  const strong = { growth: 8, fit: 8 };
  const settings = { ...DEFAULT_TIER_SETTINGS, capacity: 1 };
  const grouped = rank(
    [
      { ...candidate('a', strong), group: 'Alder' },
      { ...candidate('b', strong), group: 'Alder' },
    ],
    settings,
  );
  expect(grouped.map(({ group, suggestedTier }) => [group, suggestedTier])).toEqual([
    ['Alder', 'key'],
    ['Alder', 'key'],
  ]);
  const apart = rank([candidate('a', strong), candidate('b', strong)], settings);
  expect(apart.map(({ suggestedTier }) => suggestedTier)).toEqual(['watch', 'watch']);
  expect(Object.keys(apart[0]!)).not.toContain('group');
});
