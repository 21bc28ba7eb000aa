import { seatsTaken } from '../../../src/model/tiers/seatsTaken';

test('accounts of one group take a seat together, all others one each', () => {
  const accounts = [
    { id: 'a', group: 'x' },
    { id: 'b', group: 'x' },
    { id: 'c', group: 'y' },
    { id: 'd', group: '' },
    { id: 'e' },
  ];
  expect(seatsTaken(accounts)).toBe(4);
  expect(seatsTaken([])).toBe(0);
});

test('a group that is called like the id of an account is not that account', () => {
  expect(seatsTaken([{ id: 'x' }, { id: 'a', group: 'x' }])).toBe(2);
});
