import { addDays } from '../../../src/model/calendar/addDays';
import { effectiveContact } from '../../../src/model/plan/effectiveContact';
import { TODAY } from './plans';

const ago = (days: number) => addDays(TODAY, -days);

test.each([
  [3, 89, 3],
  [3, 90, 3],
  [3, 91, 1],
  [2, 91, 1],
  [1, 400, 1],
  [0, 400, 0],
  [2, -1, 2],
])('a contact level of %d, last %d days ago, counts as %d', (contact, days, expected) => {
  expect(effectiveContact({ contact, lastContact: ago(days) }, TODAY)).toBe(expected);
});

test('without a day of last contact the recorded level counts', () => {
  expect(effectiveContact({ contact: 3, lastContact: '' }, TODAY)).toBe(3);
});

test('an unknown contact level stays unknown, however long ago the last contact was', () => {
  expect(effectiveContact({ contact: null, lastContact: ago(5) }, TODAY)).toBeNull();
  expect(effectiveContact({ contact: null, lastContact: ago(500) }, TODAY)).toBeNull();
});
