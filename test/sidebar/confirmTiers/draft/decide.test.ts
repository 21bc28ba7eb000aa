import * as fc from 'fast-check';
import type { Choice, TierChoices } from '../../../../sidebar/confirmTiers/draft/Choice';
import { decide } from '../../../../sidebar/confirmTiers/draft/decide';
import { checkDecisions } from '../../../../src/model/tiers/checkDecisions';
import { decideTiers } from '../../../../src/model/tiers/decideTiers';
import { isKey } from '../../../../src/model/tiers/TierDecision';
import { anyTierCandidates, settings, tierCandidates } from '../../../model/tiers/tierCandidates';

const choice = (tier: Choice['tier'], more: Partial<Choice> = {}): Choice => ({ tier, why: '', approvedBy: '', ...more });

const outcome = (all: Parameters<typeof tierCandidates>[0], capacity: number | null, choices: TierChoices = {}) => {
  const under = settings({ capacity });
  const accounts = tierCandidates(all, under);
  return decide(accounts, decideTiers(accounts, under), choices, capacity);
};
const decided = ({ decisions }: ReturnType<typeof outcome>) =>
  Object.fromEntries(decisions.map(({ account, tier }) => [account, tier]));

test('the first confirmation accepts every suggestion', () => {
  const first = outcome({ a: [9, null], b: [6.5, null], c: [2, null], blank: [null, null] }, 5);
  expect(decided(first)).toEqual({ a: 'key', b: 'watch', c: 'standard' });
  expect(first.counts).toEqual({ promoted: 1, scaledDown: 0, underReview: 0, toWatch: 1, toStandard: 1, reasons: 0 });
});

test('later a promotion needs a tick: until then a newcomer waits on Watch', () => {
  const all = { old: [8, 'key'], newcomer: [9, null] } as const;
  expect(decided(outcome(all, 2))).toEqual({ newcomer: 'watch' });
  expect(decided(outcome(all, 2, { newcomer: choice('key') }))).toEqual({ newcomer: 'key' });
});

test('an account leaves Watch only on request', () => {
  expect(outcome({ a: [2, 'watch'] }, 5).decisions).toEqual([]);
  expect(decided(outcome({ a: [2, 'watch'] }, 5, { a: choice('standard') }))).toEqual({ a: 'standard' });
});

test('a reason for a key account is written, without a change of its tier', () => {
  const written = outcome({ old: [8, 'key'] }, 5, { old: choice('key', { why: ' Opens the north ' }) });
  expect(written.decisions).toEqual([{ account: 'old', tier: 'key', why: 'Opens the north', approvedBy: '' }]);
  expect(written.counts).toMatchObject({ promoted: 0, reasons: 1 });
});

test('an unticked move leaves the account undecided', () => {
  expect(outcome({ a: [5.5, null] }, 5, { a: choice(null) }).decisions).toEqual([]);
});

test('a key account under review stays and is counted, without a decision', () => {
  const review = outcome({ a: [4, 'key'] }, 5);
  expect(review.decisions).toEqual([]);
  expect(review.counts.underReview).toBe(1);
});

test('a newcomer beyond the seats adds a seat, and undoing it removes the seat', () => {
  const all = { old: [7, 'key'], newcomer: [9, 'watch'] } as const;
  expect(outcome(all, 1, { newcomer: choice('key') })).toMatchObject({ keyAfter: 2, capacity: 2 });
  expect(outcome(all, 1, { newcomer: choice('watch') })).toMatchObject({ keyAfter: 1, capacity: 1, decisions: [] });
});

test('a newcomer that replaces a key account needs no further seat', () => {
  const swap = { old: choice('watch', { why: ' Closed ', approvedBy: ' Mina ' }), newcomer: choice('key') };
  const swapped = outcome({ old: [5, 'key'], newcomer: [9, 'watch'] }, 1, swap);
  expect(swapped).toMatchObject({ keyAfter: 1, capacity: 1 });
  expect(swapped.decisions).toContainEqual({ account: 'old', tier: 'watch', why: 'Closed', approvedBy: 'Mina' });
  expect(swapped.counts).toMatchObject({ promoted: 1, scaledDown: 1, toWatch: 0 });
});

test('more key accounts than seats stay unchanged, and so do the seats', () => {
  expect(outcome({ a: [9, 'key'], b: [9, 'key'] }, 1)).toMatchObject({ decisions: [], keyAfter: 2, capacity: 1 });
});

describe('for any accounts', () => {
  test('an unchanged proposal is never rejected, demotes no account, and needs no further seat', () => {
    fc.assert(
      fc.property(anyTierCandidates, ({ accounts, settings }) => {
        const { decisions, capacity, tiers } = decide(accounts, decideTiers(accounts, settings), {}, settings.capacity);
        expect(capacity).toBe(settings.capacity);
        expect(checkDecisions(accounts, decisions, settings, {})).toEqual([]);
        for (const { id, confirmedTier } of accounts) if (isKey(confirmedTier)) expect(tiers.get(id)).toBe('key');
      }),
      { seed: 11 },
    );
  });

  test('only accounts with a changed tier are decided, and there is always a seat for them', () => {
    const anyChoice = fc.constantFrom<(Choice | undefined)[]>(
      undefined,
      choice('key'),
      choice('watch'),
      choice('standard'),
      choice(null),
    );
    fc.assert(
      fc.property(anyTierCandidates, fc.array(anyChoice, { minLength: 15, maxLength: 15 }), ({ accounts, settings }, chosen) => {
        const choices = Object.fromEntries(
          accounts.flatMap(({ id }, index) => (chosen[index] ? [[id, chosen[index]] as const] : [])),
        );
        const { decisions, capacity } = decide(accounts, decideTiers(accounts, settings), choices, settings.capacity);
        const tierOf = new Map(accounts.map(({ id, confirmedTier }) => [id, confirmedTier]));
        expect(decisions.filter(({ account, tier }) => tierOf.get(account) === tier)).toEqual([]);
        const problems = checkDecisions(accounts, decisions, { ...settings, capacity }, {});
        expect(problems.filter(({ code }) => code === 'noSeat')).toEqual([]);
      }),
      { seed: 12 },
    );
  });
});
