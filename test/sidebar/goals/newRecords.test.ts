import { action, goal, plan } from '../../model/plan/plans';
import { horizonOf } from '../../../src/model/plan/horizonOf';
import { weekdayOf } from '../../../src/model/calendar/weekdayOf';
import { HORIZONS } from '../../../src/model/records/vocabulary';
import { dueOfAction, dueOfHorizon, newAction, newGoal, newOpportunity } from '../../../sidebar/goals/newRecords';

const now = { today: '2026-11-23', settings: { weekend: 'saturdaySunday' as const } };

test('a new goal is due within its horizon, never on a weekend, on any day of entry', () => {
  for (const today of ['2026-11-30', '2027-01-31', '2028-02-29', '2026-03-01']) {
    for (const horizon of HORIZONS) {
      const due = dueOfHorizon(horizon, today, 'saturdaySunday');
      expect(horizonOf(due, today)).toBe(horizon);
      expect([0, 6]).not.toContain(weekdayOf(due));
    }
  }
});

test('a new goal has an owner and is not started', () => {
  expect(newGoal('Meet the CTO', 'short', 'Ann', now)).toEqual({
    goal: 'Meet the CTO',
    horizon: 'short',
    owner: 'Ann',
    due: '2027-02-23',
    status: 'notStarted',
  });
});

test('a new action is a step of its goal, due in one week', () => {
  expect(newAction('Call', 'Meet the CTO', 'Ann', now, plan())).toEqual({
    action: 'Call',
    goal: 'Meet the CTO',
    kind: 'step',
    owner: 'Ann',
    due: '2026-11-30',
    status: 'toDo',
  });
});

test('without a goal it is a follow-up, because a step needs a goal', () => {
  expect(newAction('Call', '', 'Ann', now, plan())).toMatchObject({ goal: '', kind: 'followUp' });
});

test('a new opportunity is in stage “identified” and has no amount', () => {
  expect(newOpportunity('Second line', 'Ann')).toEqual({ opportunity: 'Second line', stage: 'identified', owner: 'Ann' });
});

describe('a new action of a goal', () => {
  const goals = [
    goal({ goal: 'Meet the CTO', horizon: 'short', due: '2026-12-10' }),
    goal({ goal: 'All of them pay', horizon: 'long', due: '2028-06-30' }),
  ];
  const due = (title: string, actions: Parameters<typeof action>[0][] = []) =>
    dueOfAction(title, now, plan({ goals, actions: actions.map(action) }));

  test('is due later where the goal is farther away', () => {
    expect(due('Meet the CTO')).toBe('2026-11-30');
    expect(due('All of them pay')).toBe('2026-12-23');
  });

  test('comes after the open steps that the goal has, but not after the goal', () => {
    const first = { goal: 'Meet the CTO', due: '2026-11-30' };
    expect(due('Meet the CTO', [first])).toBe('2026-12-07');
    expect(due('Meet the CTO', [{ ...first, status: 'done' }])).toBe('2026-11-30');
    expect(due('Meet the CTO', [first, { ...first, due: '2026-12-07' }])).toBe('2026-12-10');
    expect(due('All of them pay', [first])).toBe('2026-12-23');
  });
});
