import { settlesTie } from '../../../src/model/tiers/settlesTie';

const tied = (...scores: Record<string, number | null>[]) => scores.map((each) => ({ scores: each }));
const criteria = (weights: Record<string, number>) =>
  Object.entries(weights).map(([id, weight]) => ({ id, name: id.toUpperCase(), weight }));

test('a tie is settled by a criterion that does not count yet, where scores are missing or differ', () => {
  const accounts = tied({ a: 10, b: 4, c: null }, { a: 10, b: 4, c: null });
  expect(settlesTie(accounts, criteria({ a: 1, b: 0, c: 0 }))).toEqual({ name: 'C', counts: false });
  expect(settlesTie(tied({ a: 10, b: 4 }, { a: 10, b: 5 }), criteria({ a: 1, b: 0 }))).toEqual({ name: 'B', counts: false });
});

test('where all criteria count, it is the one in which the accounts differ most', () => {
  const accounts = tied({ a: 10, b: 4, c: 5 }, { a: 7, b: 8, c: 5 }, { a: 8, b: 6, c: 5 });
  expect(settlesTie(accounts, criteria({ a: 1, b: 1, c: 1 }))).toEqual({ name: 'B', counts: true });
});

test('accounts that are equal in all criteria need another one', () => {
  expect(settlesTie(tied({ a: 5, b: 4 }, { a: 5, b: 4 }), criteria({ a: 1, b: 0 }))).toBeNull();
});

test('a criterion in which none of the accounts has a score settles nothing', () => {
  expect(settlesTie(tied({ a: null }, { a: null }), criteria({ a: 1 }))).toBeNull();
  expect(settlesTie(tied({ a: 10, b: null }, { a: 5, b: null }), criteria({ b: 1, a: 1 }))).toEqual({ name: 'A', counts: true });
});
