import * as fc from 'fast-check';
import { isDay } from '../../../src/model/calendar/isDay';
import { checkRecord } from '../../../src/model/plan/checkRecord';
import { EXAMPLE_PLAYS, type ExamplePlay } from '../../../src/model/plays/examples';
import { exampleGoals, playIn } from '../../../src/model/plays/exampleGoals';
import { playOf, scheduleSteps } from '../../../src/model/plays/scheduleSteps';
import { examples as english } from '../../../src/text/en/examples';
import { examples as persian } from '../../../src/text/fa/examples';
import { action, goal, plan } from '../plan/plans';

const TODAY = '2026-06-01';
const LANGUAGES = [
  ['English', english, 'gregorian', '2026-10-31'],
  ['Persian', persian, 'jalali', '2026-10-22'],
] as const;

describe.each(LANGUAGES)('the example in %s', (_, words, calendar, meeting) => {
  test('begins with a meeting by the end of Mehr or October, and each goal leads to the next', () => {
    const { goals } = exampleGoals(words, { today: TODAY, calendar, owner: 'Mia' });
    expect(goals[0]).toMatchObject({
      goal: words.meeting.goal,
      due: meeting,
      leadsTo: words.freeVersion.goal,
      horizon: 'medium',
    });
    expect(goals[1]).toMatchObject({ target: 60, leadsTo: words.payingUsers.goal });
    expect(goals[2]).toMatchObject({ horizon: 'long' });
    expect(goals[1]!.due! > meeting && goals[2]!.due! > goals[1]!.due!).toBe(true);
  });

  test('a meeting that is too near comes a year later', () => {
    const { goals } = exampleGoals(words, { today: '2026-10-05', calendar, owner: 'Mia' });
    expect(goals[0]!.due!.slice(0, 4)).toBe('2027');
  });

  test('all of it can be saved as it is, with steps of each goal on days in their order', () => {
    const { goals, actions } = exampleGoals(words, { today: TODAY, calendar, owner: 'Mia' });
    const whole = plan({
      goals: goals.map((each, at) => goal({ ...each, id: `g${at}` })),
      actions: actions.map((each, at) => action({ ...each, id: `a${at}` })),
    });
    const faults = [
      ...whole.goals.flatMap((each) => checkRecord('goals', each, whole, TODAY)),
      ...whole.actions.flatMap((each) => checkRecord('actions', each, whole, TODAY)),
    ];
    expect(faults.filter(({ severity }) => severity === 'error')).toEqual([]);
    for (const { goal: title } of whole.goals) {
      const days = whole.actions.filter((each) => each.goal === title).map(({ due }) => due);
      expect(days.length).toBeGreaterThanOrEqual(5);
      expect([...days].sort()).toEqual(days);
    }
  });
});

test('the recap is due two days after the meeting', () => {
  const steps = scheduleSteps(playIn(english, 'meeting'), TODAY, '2026-10-31');
  expect(steps.slice(-2).map(({ due }) => due)).toEqual(['2026-10-31', '2026-11-02']);
});

test('without a due date to come the steps take eight weeks', () => {
  const play = playIn(english, 'freeVersion');
  for (const due of ['', '2026-05-01', TODAY]) expect(scheduleSteps(play, TODAY, due).pop()!.due).toBe('2026-07-27');
});

test('every step of every example lies on a day from today on', () => {
  const keys = Object.keys(EXAMPLE_PLAYS) as ExamplePlay[];
  const due = fc.integer({ min: 0, max: 2000 }).map((days) => new Date(Date.UTC(2026, 5, 1 + days)).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...keys), due, (key, until) => {
      const days = scheduleSteps(playIn(english, key), TODAY, until).map((step) => step.due);
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
    expect(scheduleSteps(play, TODAY, '2026-09-09').map(({ due }) => due)).toEqual(['2026-06-21', '2026-09-09', '2026-09-11']);
  });

  test('needs an action that has a day', () => {
    expect(kept([action({ action: 'No day', due: '' })])).toBeNull();
  });
});
