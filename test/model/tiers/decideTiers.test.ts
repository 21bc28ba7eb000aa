import * as fc from 'fast-check';
import { decideTiers, type TierQuestions } from '../../../src/model/tiers/decideTiers';
import { isKey } from '../../../src/model/tiers/TierDecision';
import { anyTierCandidates, settings, tierCandidates } from './tierCandidates';

type Accounts = Parameters<typeof tierCandidates>[0];
const ask = (accounts: Accounts, capacity: number | null) =>
  decideTiers(tierCandidates(accounts, settings({ capacity })), settings({ capacity }));
const names = (accounts: readonly { name: string }[]) => accounts.map(({ name }) => name);
const contestsOf = ({ contests }: TierQuestions) =>
  contests.map(({ newcomer, incumbents }) => [newcomer.name, names(incumbents)]);
const movesOf = ({ moves }: TierQuestions) => moves.map(({ account, to }) => [account.name, to]);

test('at first every suggestion is a question', () => {
  const questions = ask({ low: [3, null], high: [9, null], middle: [6.5, null], blank: [null, null] }, 5);
  expect(questions.first).toBe(true);
  expect(names(questions.promotions)).toEqual(['high']);
  expect(movesOf(questions)).toEqual([
    ['middle', 'watch'],
    ['low', 'standard'],
  ]);
  expect(names(questions.noDecision)).toEqual(['blank']);
});

test('a newcomer with a free seat is a promotion', () => {
  const questions = ask({ old: [7, 'key'], newcomer: [7.5, 'watch'] }, 2);
  expect(names(questions.promotions)).toEqual(['newcomer']);
  expect(questions).toMatchObject({ first: false, seatsTaken: 1, contests: [], moves: [] });
});

test('a newcomer above key accounts is a contest if no seat is free, against the lowest of them first', () => {
  const questions = ask({ a: [6.5, 'key'], b: [9, 'key'], c: [6, 'key'], newcomer: [8, null] }, 3);
  expect(contestsOf(questions)).toEqual([['newcomer', ['c', 'a']]]);
  expect(questions.promotions).toEqual([]);
});

test('a newcomer that ties with a key account, or is below all, waits on Watch', () => {
  const questions = ask({ a: [8, 'key'], same: [7.999999999999999, null], below: [7, 'watch'] }, 1);
  expect(questions.contests).toEqual([]);
  expect(movesOf(questions)).toEqual([['same', 'watch']]);
  expect(names(questions.noDecision)).toEqual(['a', 'below']);
});

test('a key account without a score is never contested', () => {
  expect(ask({ a: [null, 'key'], newcomer: [9, null] }, 1).contests).toEqual([]);
});

test('accounts tied for the last seat are one question, and the next account contests a key account', () => {
  const questions = ask({ a: [6, 'key'], first: [9, null], left: [8, null], right: [8, null], next: [7.5, null] }, 3);
  expect(names(questions.promotions)).toEqual(['first']);
  expect(names(questions.tied)).toEqual(['left', 'right']);
  expect(contestsOf(questions)).toEqual([['next', ['a']]]);
});

test('a key account below keepFrom is under review and keeps its seat', () => {
  const questions = ask({ a: [5.9, 'key'], b: [4, 'key'], c: [6, 'key'] }, 5);
  expect(names(questions.underReview)).toEqual(['b', 'a']);
  expect(names(questions.noDecision)).toEqual(['c']);
});

test('no key account is demoted because there are more of them than seats', () => {
  const questions = ask({ a: [8, 'key'], b: [7, 'key'], c: [9, null] }, 1);
  expect(questions).toMatchObject({ promotions: [], tied: [], underReview: [] });
  expect(names(questions.noDecision)).toEqual(['a', 'b']);
});

test('an account that lost its scores keeps its tier, without a question', () => {
  expect(names(ask({ a: [null, 'watch'], b: [null, 'key'] }, 5).noDecision)).toEqual(['a', 'b']);
});

test('without accounts there is nothing to decide', () => {
  expect(ask({}, 5)).toMatchObject({ promotions: [], contests: [], underReview: [], moves: [], noDecision: [] });
});

describe('for any accounts', () => {
  test('each account is in exactly one list', () => {
    fc.assert(
      fc.property(anyTierCandidates, ({ accounts, settings }) => {
        const { promotions, tied, contests, underReview, moves, noDecision } = decideTiers(accounts, settings);
        const all = [
          ...[promotions, tied, underReview, noDecision].flatMap(names),
          ...contests.map(({ newcomer }) => newcomer.name),
          ...moves.map(({ account }) => account.name),
        ];
        expect(all.sort()).toEqual(names(accounts).sort());
      }),
      { seed: 11 },
    );
  });

  test('only reviews and contests are about key accounts', () => {
    fc.assert(
      fc.property(anyTierCandidates, ({ accounts, settings }) => {
        const { promotions, tied, contests, moves } = decideTiers(accounts, settings);
        const asked = [...promotions, ...tied, ...moves.map(({ account }) => account), ...contests.map((each) => each.newcomer)];
        expect(asked.filter(({ confirmedTier }) => isKey(confirmedTier))).toEqual([]);
        for (const { newcomer, incumbents } of contests) {
          expect(incumbents.every(({ score }) => score! < newcomer.score!)).toBe(true);
          expect(incumbents.length).toBeGreaterThan(0);
        }
      }),
      { seed: 12 },
    );
  });

  test('the order of the accounts changes no list', () => {
    const sorted = (questions: TierQuestions) =>
      [questions.promotions, questions.tied, questions.underReview].map((each) => names(each).sort());
    fc.assert(
      fc.property(anyTierCandidates, ({ accounts, settings }) => {
        expect(sorted(decideTiers([...accounts].reverse(), settings))).toEqual(sorted(decideTiers(accounts, settings)));
      }),
      { seed: 13 },
    );
  });
});

test('accounts without a score come last, wherever they are in the matrix', () => {
  expect(names(ask({ blank: [null, 'key'], low: [7, 'key'], high: [9, 'key'] }, 5).noDecision)).toEqual(['high', 'low', 'blank']);
  expect(names(ask({ low: [7, 'key'], blank: [null, 'key'], high: [9, 'key'] }, 5).noDecision)).toEqual(['high', 'low', 'blank']);
});

test('it is not the first time as soon as one tier is confirmed', () => {
  expect(ask({ old: [7, 'key'], newcomer: [7.5, null] }, 2).first).toBe(false);
});
