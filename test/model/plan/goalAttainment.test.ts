import { goalAttainment } from '../../../src/model/plan/goalAttainment';
import type { PlanAction } from '../../../src/model/plan/PlanRecords';
import { action, goal } from './plans';

const step = (status: PlanAction['status']) => action({ goal: 'Meet the CTO', status });

test('with a measure, it is the progress from start to target', () => {
  const measured = goal({ measure: 'Paying users', baseline: 20, target: 80, actual: 50 });
  expect(goalAttainment(measured, [])).toBe(0.5);
  expect(goalAttainment({ ...measured, baseline: null }, [])).toBe(50 / 80);
  expect(goalAttainment({ ...measured, actual: null }, [])).toBeNull();
  expect(goalAttainment({ ...measured, target: null }, [])).toBeNull();
  expect(goalAttainment({ ...measured, target: 20 }, [])).toBeNull();
});

test('figures without a measure do not count: the goal is a milestone', () => {
  expect(goalAttainment(goal({ goal: 'Meet the CTO', measure: ' ', baseline: 0, target: 10, actual: 5 }), [])).toBeNull();
});

test('a milestone is attained when reached; until then its done actions count', () => {
  const milestone = goal({ goal: 'Meet the CTO', status: 'onTrack' });
  expect(goalAttainment({ ...milestone, status: 'reached' }, [step('toDo')])).toBe(1);
  expect(goalAttainment(milestone, [step('done'), step('toDo'), step('inProgress'), step(null)])).toBe(0.25);
  expect(goalAttainment(milestone, [step('done')])).toBe(1);
  expect(goalAttainment(milestone, [step('toDo')])).toBe(0);
});

test('cancelled actions and actions of other goals do not count', () => {
  const milestone = goal({ goal: 'Meet the CTO' });
  expect(goalAttainment(milestone, [step('done'), step('cancelled'), action({ goal: 'Other', status: 'toDo' })])).toBe(1);
  expect(goalAttainment(milestone, [step('cancelled')])).toBeNull();
});
