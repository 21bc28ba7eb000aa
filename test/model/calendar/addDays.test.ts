import { addDays } from '../../../src/model/calendar/addDays';

test.each([
  ['1997-12-31', 1, '1998-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-03-10', 1, '2024-03-11'],
  ['1998-01-01', -31, '1997-12-01'],
  ['1998-01-01', 0, '1998-01-01'],
])('%s and %p days is %s', (date, days, result) => {
  expect(addDays(date, days)).toBe(result);
});
