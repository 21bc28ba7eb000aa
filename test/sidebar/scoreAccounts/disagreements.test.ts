import { disagreements } from '../../../sidebar/scoreAccounts/disagreements';
import { round } from './data';

const candidates = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id.toUpperCase() }));
const scoresFrom = (...scores: number[]) => scores.map((score, index) => ({ scorer: `S${index}`, score, reason: '' }));

test('the widest disagreement comes first, and 3 or more is wide', () => {
  const accounts = disagreements(
    candidates,
    round('fit', { given: { a: scoresFrom(5, 6), b: scoresFrom(4, 7), c: scoresFrom(2, 9, 7), d: scoresFrom(8, 8) } }),
  );
  expect(accounts.map(({ id, median, spread, isWide }) => [id, median, spread, isWide])).toEqual([
    ['c', 7, 7, true],
    ['b', 5.5, 3, true],
    ['a', 5.5, 1, false],
    ['d', 8, 0, false],
  ]);
});

test('a spread of 3 is wide even if floating point puts it slightly lower', () => {
  expect(disagreements(candidates, round('fit', { given: { a: scoresFrom(5.1, 8.1) } }))[0]?.isWide).toBe(true);
});

test('accounts without scores are left out, unless their score was set by typing', () => {
  const accounts = disagreements(
    candidates,
    round('fit', { given: { a: scoresFrom(5) }, settled: { d: { score: 6, reason: '' } } }),
  );
  expect(accounts.map(({ id, median, settled }) => [id, median, settled?.score])).toEqual([
    ['a', 5, undefined],
    ['d', null, 6],
  ]);
});
