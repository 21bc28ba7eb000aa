import { addDays } from '../../../src/model/calendar/addDays';
import { addMonths } from '../../../src/model/calendar/addMonths';
import { CALENDARS } from '../../../src/model/calendar/Calendar';
import { horizonOf } from '../../../src/model/plan/horizonOf';

test.each([
  ['2026-05-31', 'short'],
  ['2026-08-31', 'short'],
  ['2026-09-05', 'short'],
  ['2026-09-06', 'medium'],
  ['2027-06-05', 'medium'],
  ['2027-06-06', 'long'],
])('for a goal entered on 31 May 2026, %s is %s', (due, expected) => {
  expect(horizonOf(due, '2026-05-31')).toBe(expected);
});

test('three months of any calendar are short and a year is medium, on each day of a year', () => {
  for (let day = '2026-03-21'; day < '2027-03-21'; day = addDays(day, 1))
    for (const calendar of CALENDARS) {
      expect(horizonOf(addMonths(day, 3, calendar), day)).toBe('short');
      expect(horizonOf(addMonths(day, 12, calendar), day)).toBe('medium');
    }
});

test('without a due date there is no horizon', () => {
  expect(horizonOf('', '2026-05-31')).toBeNull();
});
