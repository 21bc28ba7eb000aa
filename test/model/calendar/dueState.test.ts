import fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import { dueState, WEEK_STARTS, type WeekStart } from '../../../src/model/calendar/dueState';
import { TODAY } from '../plan/plans';

test.each<[string, WeekStart, string]>([
  ['', 'monday', 'none'],
  ['2026-06-09', 'monday', 'overdue'],
  ['2026-06-10', 'monday', 'thisWeek'],
  ['2026-06-14', 'monday', 'thisWeek'],
  ['2026-06-15', 'monday', 'later'],
  ['2026-06-13', 'sunday', 'thisWeek'],
  ['2026-06-14', 'sunday', 'later'],
  ['2026-06-12', 'saturday', 'thisWeek'],
  ['2026-06-13', 'saturday', 'later'],
])('on a Wednesday, 10 June, %p with a week from %s is %s', (due, weekStart, expected) => {
  expect(dueState(due, TODAY, weekStart)).toBe(expected);
});

test('on the first day of a week all seven days are this week, on the last day only that day', () => {
  expect(dueState('2026-06-14', '2026-06-08', 'monday')).toBe('thisWeek');
  expect(dueState('2026-06-15', '2026-06-08', 'monday')).toBe('later');
  expect(dueState('2026-06-07', '2026-06-07', 'monday')).toBe('thisWeek');
  expect(dueState('2026-06-08', '2026-06-07', 'monday')).toBe('later');
});

test('on any day, the next one to seven days count as this week', () => {
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1990-01-01', days));
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...WEEK_STARTS), (today, weekStart) => {
      const states = Array.from({ length: 9 }, (_, days) => dueState(addDays(today, days), today, weekStart));
      const inWeek = states.filter((state) => state === 'thisWeek').length;
      expect(inWeek).toBeGreaterThanOrEqual(1);
      expect(inWeek).toBeLessThanOrEqual(7);
      expect(states.slice(inWeek).every((state) => state === 'later')).toBe(true);
    }),
    { seed: 9 },
  );
});
