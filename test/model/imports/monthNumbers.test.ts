import { monthNumbers } from '../../../src/model/imports/monthNumbers';

test.each([
  ['1 to 12 among other headers', 'Customer,1,2,3,4,5,6,7,8,9,10,11,12,Total', 12],
  ['with a nought', '01,02,03', 3],
  ['Persian digits', 'مشتری,۱,۲,۳,۴', 4],
  ['a year beside them', '2025,1,2,3', 3],
  ['two of them', '1,2', 0],
  ['from another one', '2,3,4', 0],
  ['one missing', '1,2,4', 0],
  ['another order', '3,2,1', 0],
  ['thirteen', '1,2,3,4,5,6,7,8,9,10,11,12,13', 0],
  ['names', 'Jan,Feb,Mar', 0],
])('finds the numbers of months: %s', (_, headers, count) => {
  expect(monthNumbers(headers.split(','))).toHaveLength(count);
});
