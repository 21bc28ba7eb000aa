import { WEEKENDS, workingDayFrom } from '../../../src/model/calendar/weekend';

test('a day of the weekend becomes the first working day after it', () => {
  // 9 July 2026 is a Thursday.
  expect(workingDayFrom('2026-07-09', 'friday')).toBe('2026-07-09');
  expect(workingDayFrom('2026-07-10', 'friday')).toBe('2026-07-11');
  expect(workingDayFrom('2026-07-09', 'thursdayFriday')).toBe('2026-07-11');
  expect(workingDayFrom('2026-07-11', 'saturdaySunday')).toBe('2026-07-13');
  expect(workingDayFrom('2026-07-11', null)).toBe('2026-07-11');
});

test('a working day stays, also when asked again', () => {
  for (const weekend of WEEKENDS)
    for (let day = 1; day <= 28; day++) {
      const working = workingDayFrom(`2026-02-${String(day).padStart(2, '0')}`, weekend);
      expect(workingDayFrom(working, weekend)).toBe(working);
    }
});
