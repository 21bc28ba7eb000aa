import fc from 'fast-check';
import { lastDayOfMonth } from '../../../src/model/calendar/lastDayOfMonth';
import { monthWeeks } from '../../../src/model/calendar/monthWeeks';
import { weekdayOf } from '../../../src/model/calendar/weekdayOf';

test('Mehr 1405 begins on a Wednesday, the fifth day of a week from Saturday', () => {
  const weeks = monthWeeks('2026-10-04', 'jalali', 6);
  expect(weeks[0]).toEqual([null, null, null, null, '2026-09-23', '2026-09-24', '2026-09-25']);
  expect(weeks).toHaveLength(5);
});

test('each month has each of its days once, under its day of the week', () => {
  const day = fc
    .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(
      day,
      fc.constantFrom('gregorian' as const, 'jalali' as const),
      fc.constantFrom(0, 1, 6),
      (any, calendar, first) => {
        const weeks = monthWeeks(any, calendar, first);
        const days = weeks.flat().filter((each) => each !== null);
        expect(days).toContain(any);
        expect(new Set(days).size).toBe(days.length);
        expect(days[days.length - 1]).toBe(lastDayOfMonth(any, calendar));
        for (const week of weeks)
          week.forEach((each, place) => {
            if (each !== null) expect(weekdayOf(each)).toBe((first + place) % 7);
          });
      },
    ),
    { seed: 16, numRuns: 200 },
  );
});
