import { horizonOf } from '../../../src/model/plan/horizonOf';
import { HORIZONS } from '../../../src/model/records/vocabulary';
import { dueOfHorizon, newAction, newGoal, newOpportunity } from '../../../sidebar/goals/newRecords';

test('a new goal is due within its horizon, on any day of entry', () => {
  for (const today of ['2026-11-30', '2027-01-31', '2028-02-29', '2026-03-01']) {
    for (const horizon of HORIZONS) expect(horizonOf(dueOfHorizon(horizon, today), today)).toBe(horizon);
  }
});

test('a new goal has an owner and is not started', () => {
  expect(newGoal('Meet the CTO', 'short', 'Ann', '2026-11-23')).toEqual({
    ...{ goal: 'Meet the CTO', horizon: 'short', owner: 'Ann', due: '2027-02-23', status: 'notStarted' },
  });
});

test('a new action is a step of its goal, due in one week', () => {
  expect(newAction('Call', 'Meet the CTO', 'Ann', '2026-11-23')).toEqual({
    ...{ action: 'Call', goal: 'Meet the CTO', kind: 'step', owner: 'Ann', due: '2026-11-30', status: 'toDo' },
  });
});

test('without a goal it is a follow-up, because a step needs a goal', () => {
  expect(newAction('Call', '', 'Ann', '2026-11-23')).toMatchObject({ goal: '', kind: 'followUp' });
});

test('a new opportunity is in stage “identified” and has no amount', () => {
  expect(newOpportunity('Second line', 'Ann')).toEqual({ opportunity: 'Second line', stage: 'identified', owner: 'Ann' });
});
