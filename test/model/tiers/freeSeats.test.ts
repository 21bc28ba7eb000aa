import { freeSeats } from '../../../src/model/tiers/freeSeats';

const account = (id: string, tier: 'key' | 'watch' | null, parent = '') => ({ id, name: `Account ${id}`, tier, parent });
const accounts = [account('a', 'key'), account('b', 'key', 'Account a'), account('c', 'watch', 'account A'), account('d', null)];
const free = (id: string, capacity: number | null, groupsShareSeat: boolean) =>
  freeSeats(id, accounts, { capacity, groupsShareSeat });

test('each key account takes a seat, and none is free when all are taken', () => {
  expect([free('d', 5, false), free('d', 2, false), free('d', 1, false), free('d', null, false)]).toEqual([3, 0, 0, null]);
});

test('where groups share a seat, a group takes one, and its subsidiaries need none of their own', () => {
  expect([free('d', 2, true), free('d', 1, true), free('c', 1, true)]).toEqual([1, 0, 1]);
});

test('a subsidiary of a subsidiary belongs to the group of the account at the top, and half a seat does not count', () => {
  const chain = [account('a', 'key'), account('b', null, 'Account a'), account('c', null, 'Account b'), account('d', null)];
  const seats = (id: string) => freeSeats(id, chain, { capacity: 1.5, groupsShareSeat: true });
  expect([seats('c'), seats('d')]).toEqual([1, 0]);
});

test('a key account under review keeps its seat, and an account that is not known shares none', () => {
  const reviewed = [{ ...account('a', null), tier: 'keyUnderReview' as const }, account('b', 'watch')];
  const seats = (id: string, capacity: number) => freeSeats(id, reviewed, { capacity, groupsShareSeat: false });
  expect([seats('b', 1), seats('b', 2), seats('unknown', 1), seats('unknown', 2)]).toEqual([0, 1, 0, 1]);
});
