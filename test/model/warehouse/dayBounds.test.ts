import * as fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import { yearBefore } from '../../../src/model/calendar/yearBefore';
import { yearOf } from '../../../src/model/calendar/yearOf';
import { dayBounds } from '../../../src/model/warehouse/dayBounds';

const fiscalYears = fc.record({
  calendar: fc.constantFrom('gregorian' as const, 'jalali' as const),
  firstMonth: fc.integer({ min: 1, max: 12 }),
});

test('every day of the last full year and the next has its same day a year ago', () => {
  fc.assert(
    fc.property(
      fiscalYears,
      fc.integer({ min: 2000, max: 2060 }),
      fc.integer({ min: 0, max: 729 }),
      (years, gregorian, index) => {
        const lastFullYear = years.calendar === 'jalali' ? gregorian - 621 : gregorian;
        const { full, next, sameDays } = dayBounds(lastFullYear, years);
        const day = addDays(full[2].from, index);
        expect([lastFullYear, lastFullYear + 1]).toContain(yearOf(day, years));
        const found = sameDays.filter(({ from, until }) => day >= from && day <= until);
        expect(found.map(({ daysBack }) => addDays(day, -daysBack))).toEqual([yearBefore(day, years.calendar)]);
        expect(sameDays.length).toBeLessThan(8);
        expect(sameDays[sameDays.length - 1]?.until).toBe(next.until);
      },
    ),
    { seed: 3, numRuns: 80 },
  );
});
