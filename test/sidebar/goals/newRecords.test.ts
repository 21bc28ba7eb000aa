import { horizonOf } from '../../../src/model/plan/horizonOf';
import { weekdayOf } from '../../../src/model/calendar/weekdayOf';
import { HORIZONS } from '../../../src/model/records/vocabulary';
import { dueOfHorizon, newAction, newGoal, newOpportunity } from '../../../sidebar/goals/newRecords';

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
  expect(newAction('Call', 'Meet the CTO', 'Ann', now)).toEqual({
    action: 'Call',
    goal: 'Meet the CTO',
    kind: 'step',
    owner: 'Ann',
    due: '2026-11-30',
    status: 'toDo',
  });
});

test('without a goal it is a follow-up, because a step needs a goal', () => {
  expect(newAction('Call', '', 'Ann', now)).toMatchObject({ goal: '', kind: 'followUp' });
});

test('a new opportunity is in stage “identified” and has no amount', () => {
  expect(newOpportunity('Second line', 'Ann')).toEqual({ opportunity: 'Second line', stage: 'identified', owner: 'Ann' });
});
