import { capacityBefore, withSeats } from '../../../sidebar/seatFields/withSeats';

test('other managers or accounts each make other seats, and a half-typed number none', () => {
  const seats = { kams: 1, accountsEach: 5, capacity: 6 };
  expect(withSeats(seats, { kams: 2 })).toEqual({ kams: 2, accountsEach: 5, capacity: 10 });
  expect(withSeats(seats, { accountsEach: null })).toEqual({ kams: 1, accountsEach: null, capacity: 6 });
  expect(withSeats(seats, { kams: NaN })).toEqual({ kams: NaN, accountsEach: 5, capacity: 6 });
  expect(withSeats({ ...seats, capacity: null }, { accountsEach: 2.5 }).capacity).toBeNull();
});

test('seats that followed the other fields are named with what they were before', () => {
  const seats = { kams: 1, accountsEach: 5, capacity: 6 };
  expect(capacityBefore(seats, withSeats(seats, { kams: 2 }))).toEqual({ before: 6, now: 10 });
  expect(capacityBefore({ ...seats, capacity: null }, withSeats(seats, { kams: 2 }))).toEqual({ before: null, now: 10 });
  expect(capacityBefore(seats, seats)).toBeNull();
  expect(capacityBefore(null, seats)).toBeNull();
  expect(capacityBefore({ ...seats, capacity: NaN }, seats)).toBeNull();
});
