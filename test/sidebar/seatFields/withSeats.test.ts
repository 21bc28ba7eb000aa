import { withSeats } from '../../../sidebar/seatFields/withSeats';

test('other managers or accounts each make other seats, and a half-typed number none', () => {
  const seats = { kams: 1, accountsEach: 5, capacity: 6 };
  expect(withSeats(seats, { kams: 2 })).toEqual({ kams: 2, accountsEach: 5, capacity: 10 });
  expect(withSeats(seats, { accountsEach: null })).toEqual({ kams: 1, accountsEach: null, capacity: 6 });
  expect(withSeats(seats, { kams: NaN })).toEqual({ kams: NaN, accountsEach: 5, capacity: 6 });
  expect(withSeats({ ...seats, capacity: null }, { accountsEach: 2.5 }).capacity).toBeNull();
});
