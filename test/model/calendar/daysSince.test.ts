import { daysSince } from '../../../src/model/calendar/daysSince';

test.each([
  ['2026-06-10', 0],
  ['2026-06-09', 1],
  ['2026-06-11', -1],
  ['2025-06-10', 365],
  ['2026-03-12', 90],
])('since %s it is %d days on 10 June 2026', (day, days) => {
  expect(daysSince(day, '2026-06-10')).toBe(days);
});

test('a blank and a text that is not a date have no age', () => {
  expect(daysSince('', '2026-06-10')).toBeNull();
  expect(daysSince('soon', '2026-06-10')).toBeNull();
});
