import * as fc from 'fast-check';
import { addDays } from '../../../src/model/calendar/addDays';
import { daysSince } from '../../../src/model/calendar/daysSince';
import { isDay } from '../../../src/model/calendar/isDay';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { checkRecord } from '../../../src/model/plan/checkRecord';
import { EXAMPLE_PLAYS, type ExamplePlay } from '../../../src/model/plays/examples';
import { exampleGoals, playIn } from '../../../src/model/plays/exampleGoals';
import { playOf, scheduleSteps } from '../../../src/model/plays/scheduleSteps';
import { examples as english } from '../../../src/text/en/examples';
import { examples as persian } from '../../../src/text/fa/examples';
import { action, goal, plan } from '../plan/plans';

const TODAY = '2026-06-01';
const ANY_DAY = { weekend: null, calendar: 'gregorian' } as const;
const LANGUAGES = [
  ['English', english, 'gregorian', '2026-07-31'],
  ['Persian', persian, 'jalali', '2026-10-22'],
] as const;

type Example = ReturnType<typeof exampleGoals>;

const saved = (goals: Example['goals'], actions: Example['actions']): AccountPlan =>
  plan({
    goals: goals.map((each, at) => goal({ ...each, id: `g${at}` })),
    actions: actions.map((each, at) => action({ ...each, id: `a${at}` })),
  });

const errorsIn = (whole: AccountPlan) =>
  [
    ...whole.goals.flatMap((each) => checkRecord('goals', each, whole, TODAY)),
    ...whole.actions.flatMap((each) => checkRecord('actions', each, whole, TODAY)),
  ].filter(({ severity }) => severity === 'error');

describe.each(LANGUAGES)('the example of software in %s', (_, words, calendar, meeting) => {
  test('has a meeting by the end of Mehr, or soon, and each goal leads to the next within half a year', () => {
    const { goals } = exampleGoals(words, 'software', { today: TODAY, weekend: null, calendar, owner: 'Mia' });
    const [first, free, paying] = goals.slice(-3);
    expect(first).toMatchObject({ goal: words.meeting.goal, due: meeting, leadsTo: words.freeVersion.goal });
    expect(free).toMatchObject({ target: 60, leadsTo: words.payingUsers.goal });
    expect(free!.due! > meeting && paying!.due! > free!.due!).toBe(true);
    expect(daysSince(free!.due!, paying!.due!)).toBeLessThan(190);
  });

  test('on any day, a goal and several steps are due within three months', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const today = addDays(TODAY, days);
        const { goals, actions } = exampleGoals(words, 'software', { today, weekend: null, calendar, owner: 'Mia' });
        expect(goals[0]!.horizon).toBe('short');
        expect(goals.map(({ leadsTo }) => leadsTo)).toEqual([...goals.slice(1).map(({ goal: title }) => title), undefined]);
        const isSoon = (due: string) => due > today && due <= addDays(today, 91);
        expect(actions.filter(({ due }) => isSoon(due!)).length).toBeGreaterThanOrEqual(3);
        expect(daysSince(today, actions[0]!.due!)).toBeLessThan(40);
        expect(actions.map(({ action: title }) => title)).toContain(words.meeting.steps.introduce);
      }),
      { seed: 20261129 },
    );
  });

  test('Mehr that is too near is the one of the next year', () => {
    const { goals } = exampleGoals(words, 'software', { today: '2026-10-05', weekend: null, calendar, owner: 'Mia' });
    const due = goals.find(({ goal: title }) => title === words.meeting.goal)!.due!;
    expect(due).toBe(calendar === 'jalali' ? '2027-10-22' : '2026-11-30');
  });

  test('all of it can be saved as it is, with steps of each goal on days in their order', () => {
    const { goals, actions } = exampleGoals(words, 'software', { today: TODAY, weekend: null, calendar, owner: 'Mia' });
    const whole = saved(goals, actions);
    expect(errorsIn(whole)).toEqual([]);
    for (const { goal: title } of whole.goals) {
      const days = whole.actions.filter((each) => each.goal === title).map(({ due }) => due);
      expect(days.length).toBeGreaterThanOrEqual(3);
      expect([...days].sort()).toEqual(days);
    }
  });
});

describe.each(LANGUAGES)('the example of goods in %s', (_, words, calendar) => {
  test('begins within weeks on any day, its goals lead to each other, and the last is due within half a year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4000 }), (days) => {
        const today = addDays(TODAY, days);
        const { goals, actions } = exampleGoals(words, 'goods', { today, weekend: null, calendar, owner: 'Mia' });
        expect(goals.map(({ leadsTo }) => leadsTo)).toEqual([words.trial.goal, words.share.goal, undefined]);
        expect(goals[0]!.horizon).toBe('short');
        expect(daysSince(today, actions[0]!.due!)).toBeLessThan(15);
        expect(daysSince(today, goals[2]!.due!)).toBeLessThan(190);
        expect(goals[2]).toMatchObject({ target: 60, measure: words.share.measure });
      }),
      { seed: 20261130 },
    );
  });

  test('can be saved as it is, and says nothing of software', () => {
    const { goals, actions } = exampleGoals(words, 'goods', { today: TODAY, weekend: null, calendar, owner: 'Mia' });
    expect(errorsIn(saved(goals, actions))).toEqual([]);
    expect(JSON.stringify([goals, actions])).not.toMatch(/CTO|software|free version|users|فناوری|رایگان|کاربر|نرم‌افزار/i);
  });
});

test('the recap is due two days after the meeting', () => {
  const steps = scheduleSteps(playIn(english, 'meeting'), TODAY, '2026-10-31', ANY_DAY);
  expect(steps.slice(-2).map(({ due }) => due)).toEqual(['2026-10-31', '2026-11-02']);
});

test('without a due date to come the steps take eight weeks', () => {
  const play = playIn(english, 'freeVersion');
  for (const due of ['', '2026-05-01', TODAY]) expect(scheduleSteps(play, TODAY, due, ANY_DAY).pop()!.due).toBe('2026-07-27');
});

test('every step of every example lies on a day from today on', () => {
  const keys = Object.keys(EXAMPLE_PLAYS) as ExamplePlay[];
  const due = fc.integer({ min: 0, max: 2000 }).map((days) => new Date(Date.UTC(2026, 5, 1 + days)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...keys), due, (key, until) => {
      const days = scheduleSteps(playIn(english, key), TODAY, until, ANY_DAY).map((step) => step.due);
      expect(days.every((day) => isDay(day) && day >= TODAY)).toBe(true);
    }),
    { seed: 20260601 },
  );
});

describe('a goal kept as a play', () => {
  const kept = (actions: Parameters<typeof playOf>[1]) =>
    playOf({ goal: 'Meet the CTO', due: '2026-10-31', setOn: '2026-07-23' }, actions);

  test('places its steps as far into the time as they were', () => {
    const play = kept([
      action({ action: 'Recap', due: '2026-11-02' }),
      action({ action: 'Introduce', due: '2026-08-12' }),
      action({ action: 'Left out', due: '2026-08-20', status: 'cancelled' }),
      action({ action: 'Meet', due: '2026-10-31', status: 'done' }),
      action({ action: 'No day', due: '' }),
    ])!;
    expect(play).toEqual({
      name: 'Meet the CTO',
      steps: [
        { action: 'Introduce', at: 0.2, after: 0 },
        { action: 'Meet', at: 1, after: 0 },
        { action: 'Recap', at: 1, after: 2 },
      ],
    });
    expect(scheduleSteps(play, TODAY, '2026-09-09', ANY_DAY).map(({ due }) => due)).toEqual([
      '2026-06-21',
      '2026-09-09',
      '2026-09-11',
    ]);
  });

  test('needs an action that has a day', () => {
    expect(kept([action({ action: 'No day', due: '' })])).toBeNull();
  });
});
