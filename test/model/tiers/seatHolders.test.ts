import { seatHolders, shareSeats } from '../../../src/model/tiers/seatHolders';

const accounts = [
  { score: 7, group: 'a' },
  { score: 9, group: 'a' },
  { score: 9, group: 'a' },
  { score: 8 },
  { score: null, group: 'a' },
  { score: 3, group: '' },
];

test('the best of a group holds its seat, the first of equals; others hold their own', () => {
  expect(seatHolders(accounts)).toEqual([1, 1, 1, 3, 4, 5]);
});

test('the others of a group share what is known of its best if they reach the cut-off', () => {
  const scores = accounts.map(({ score }) => score);
  const shared = (keyFrom: number | null) =>
    shareSeats([0, 0.9, 0, 0.5, null, 0.1], scores, { holders: seatHolders(accounts), keyFrom, below: 0 });
  expect(shared(7)).toEqual([0.9, 0.9, 0.9, 0.5, null, 0.1]);
  expect(shared(8)).toEqual([0, 0.9, 0.9, 0.5, null, 0.1]);
  expect(shared(null)).toEqual([0.9, 0.9, 0.9, 0.5, null, 0.1]);
});
