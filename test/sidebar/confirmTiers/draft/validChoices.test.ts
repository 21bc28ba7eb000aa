import type { Choice } from '../../../../sidebar/confirmTiers/draft/Choice';
import { choicesIn, validChoices } from '../../../../sidebar/confirmTiers/draft/validChoices';
import { tierCandidates } from '../../../model/tiers/tierCandidates';

const choice = (tier: Choice['tier']): Choice => ({ tier, why: 'because', approvedBy: 'Mina' });
const ripe = { allowed: true, since: '2026-01-01', reviews: 2, days: 100, possibleFrom: null };
const kept = (...given: Parameters<typeof validChoices>) => Object.keys(validChoices(...given));

test('a promotion stays with its typed texts until the account is key', () => {
  const accounts = tierCandidates({ a: [9, 'watch'], b: [9, 'key'] });
  const silent = { ...choice('key'), why: ' ' };
  expect(validChoices({ a: choice('key'), b: silent }, accounts, {})).toEqual({ a: choice('key') });
});

test('a reason typed for a key account stays', () => {
  expect(kept({ b: choice('key') }, tierCandidates({ b: [9, 'key'] }), {})).toEqual(['b']);
});

test('only choices are read from what the browser stored', () => {
  const stored: unknown = JSON.parse(
    JSON.stringify({ a: choice('key'), b: choice(null), c: { tier: 'gold', why: '', approvedBy: '' }, d: 7 }),
  );
  expect(choicesIn(stored)).toEqual({ a: choice('key'), b: choice(null) });
  expect([null, 'x', [1]].map(choicesIn)).toEqual([{}, {}, {}]);
});

test('a demotion stays only if it is still allowed', () => {
  const accounts = tierCandidates({ a: [5, 'key'], b: [5, 'key'], c: [8, 'key'] });
  const choices = { a: choice('watch'), b: choice('watch'), c: choice('watch') };
  expect(kept(choices, accounts, { a: ripe, b: { ...ripe, allowed: false } })).toEqual(['a']);
});

test('a move that a colleague has already made is dropped', () => {
  const accounts = tierCandidates({ a: [5, 'watch'], b: [5, null], c: [5, null] });
  expect(kept({ a: choice('watch'), b: choice('watch'), c: choice(null) }, accounts, {})).toEqual(['b', 'c']);
});

test('a choice on a removed account is dropped', () => {
  expect(kept({ gone: choice('key') }, tierCandidates({ a: [5, null] }), {})).toEqual([]);
});
