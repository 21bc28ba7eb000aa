// Every day that the product proposes is a working day of the workbook: no weekend, and in the Persian calendar no public holiday.
import * as fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import type { Calendar } from '../../../src/model/calendar/Calendar';
import { jalaliOf } from '../../../src/model/calendar/jalali';
import { weekdayOf } from '../../../src/model/calendar/weekdayOf';
import { WEEKENDS, type Weekend } from '../../../src/model/calendar/weekend';
import { businessReviewOf } from '../../../src/model/businessReview/businessReviewOf';
import { proposeRepeat } from '../../../src/model/plan/proposeRepeat';
import { EXAMPLE_PLAYS, type ExamplePlay } from '../../../src/model/plays/examples';
import { exampleGoals, playIn } from '../../../src/model/plays/exampleGoals';
import { scheduleSteps } from '../../../src/model/plays/scheduleSteps';
import { nextReview } from '../../../src/model/programme/nextReview';
import { examples as persian } from '../../../src/text/fa/examples';
import { plan } from '../plan/plans';

const OFF: Readonly<Record<Weekend, readonly number[]>> = { friday: [5], thursdayFriday: [4, 5], saturdaySunday: [0, 6] };
const HOLIDAY = /^....\/(01\/(0[1-9]|1[0-3])|03\/1[45]|11\/22|12\/29|12\/30)$/;

const isWorkingDay = (day: string, weekend: Weekend, calendar: Calendar): boolean =>
  !OFF[weekend].includes(weekdayOf(day)) && !(calendar === 'jalali' && HOLIDAY.test(jalaliOf(day)!));

const when = {
  today: fc.integer({ min: 0, max: 3000 }).map((days) => addDays('2026-01-01', days)),
  weekend: fc.constantFrom(...WEEKENDS),
  calendar: fc.constantFrom<Calendar>('gregorian', 'jalali'),
};

test('no example, play, review or SWOT analysis is proposed for a day off', () => {
  fc.assert(
    fc.property(fc.record(when), fc.nat(400), ({ today, weekend, calendar }, ahead) => {
      const examples = (['goods', 'software'] as const).map((example) =>
        exampleGoals(persian, example, { today, weekend, calendar, owner: 'Mia' }),
      );
      const steps = (Object.keys(EXAMPLE_PLAYS) as ExamplePlay[]).flatMap((key) =>
        scheduleSteps(playIn(persian, key), today, addDays(today, ahead), { weekend, calendar }),
      );
      const days = [
        ...examples.flatMap(({ goals, actions }) => [...goals, ...actions].map(({ due }) => due!)),
        ...steps.map(({ due }) => due),
        ...(['weekly', 'monthly', 'quarterly'] as const).map((every) => nextReview(today, every, weekend, calendar)),
        proposeRepeat([], today, weekend, calendar),
        businessReviewOf(plan(), today, 'quarterly', null, weekend, null, calendar).nextDay,
      ];
      expect(days.filter((day) => !isWorkingDay(day, weekend, calendar))).toEqual([]);
    }),
    { seed: 20261201 },
  );
});

test('the steps of an example keep their order and are within the time of their goal', () => {
  fc.assert(
    fc.property(fc.record(when), ({ today, weekend, calendar }) => {
      for (const example of ['goods', 'software'] as const) {
        const { goals, actions } = exampleGoals(persian, example, { today, weekend, calendar, owner: 'Mia' });
        const days = actions.map(({ due }) => due!);
        expect([...days].sort()).toEqual(days);
        for (const { goal, due } of goals) {
          const own = actions.flatMap((each) => (each.goal === goal ? [each.due!] : []));
          expect(own.filter((day) => day > due!)).toEqual([]);
        }
      }
    }),
    { seed: 20261202 },
  );
});
