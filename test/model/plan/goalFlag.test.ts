import { goalFlag, isBeyondHorizon } from '../../../src/model/plan/goalFlag';
import type { Goal } from '../../../src/model/plan/PlanRecords';
import { action, goal, TODAY } from './plans';

const meeting: Partial<Goal> = {
  goal: 'Meet the CTO',
  horizon: 'short',
  owner: 'Sales engineering',
  due: TODAY,
  status: 'onTrack',
};
const steps = [action({ goal: 'meet the CTO ' })];
const flagOf = (given: Partial<Goal>, actions = steps) => goalFlag(goal({ ...meeting, ...given }), actions, TODAY);

test.each<[Partial<Goal>, string | null]>([
  [{}, null],
  [{ due: '2026-06-09' }, 'overdue'],
  [{ owner: '  ' }, 'noOwner'],
  [{ due: '' }, 'noDueDate'],
  [{ due: '2026-09-15' }, null],
  [{ due: '2026-09-16' }, 'horizonMismatch'],
  [{ due: '2027-06-16', horizon: 'medium' }, 'horizonMismatch'],
  [{ due: '2027-06-11', horizon: 'long' }, null],
  [{ due: '2027-06-11', horizon: null }, null],
  [{ status: null, due: '2026-06-09' }, 'overdue'],
])('with %j the flag is %p', (given, expected) => {
  expect(flagOf(given)).toBe(expected);
});

test('a goal without an action is a wish, also with only a cancelled action; a done action counts', () => {
  expect(flagOf({}, [])).toBe('noAction');
  expect(flagOf({}, [action({ goal: 'Meet the CTO', status: 'cancelled' })])).toBe('noAction');
  expect(flagOf({}, [action({ goal: 'Meet the CTO', status: 'done' })])).toBeNull();
  expect(flagOf({}, [action({ goal: 'Meet the CFO' })])).toBe('noAction');
});

test('the first flag that applies is shown', () => {
  expect(flagOf({ due: '2026-06-09', owner: '' }, [])).toBe('overdue');
  expect(flagOf({ due: '', owner: '' }, [])).toBe('noAction');
  expect(flagOf({ due: '', owner: '' })).toBe('noOwner');
});

test('a reached or dropped goal needs no more', () => {
  expect(flagOf({ status: 'reached', due: '2025-01-01', owner: '' }, [])).toBeNull();
  expect(flagOf({ status: 'dropped', due: '2025-01-01' }, [])).toBeNull();
});

test('a goal without a title has no actions, not even the actions without a goal', () => {
  expect(flagOf({ goal: '' }, [action({ goal: '' })])).toBe('noAction');
});

test('a long-term goal that is now near is not a mismatch', () => {
  expect(isBeyondHorizon({ due: TODAY, horizon: 'long' }, TODAY)).toBe(false);
  expect(isBeyondHorizon({ due: '2027-06-11', horizon: 'short' }, TODAY)).toBe(true);
});
