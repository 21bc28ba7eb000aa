import { actionFlag } from '../../../src/model/plan/actionFlag';
import type { PlanAction } from '../../../src/model/plan/PlanRecords';
import { action, goal, TODAY } from './plans';

const goals = [goal({ goal: 'Meet the CTO' })];
const step: Partial<PlanAction> = { goal: 'meet the cto', kind: 'step', owner: 'Sara', due: '2026-07-01', status: 'toDo' };
const flagOf = (given: Partial<PlanAction>, weekStart: Parameters<typeof actionFlag>[3] = 'monday') =>
  actionFlag(action({ ...step, ...given }), goals, TODAY, weekStart);

test.each<[Partial<PlanAction>, string | null]>([
  [{}, null],
  [{ due: '2026-06-09' }, 'overdue'],
  [{ due: TODAY }, 'thisWeek'],
  [{ due: '2026-06-14' }, 'thisWeek'],
  [{ due: '2026-06-15' }, null],
  [{ goal: '' }, 'noGoal'],
  [{ goal: 'Meet the CFO' }, 'noGoal'],
  [{ goal: '', kind: 'problem' }, null],
  [{ goal: '', kind: null }, null],
  [{ goal: 'Meet the CFO', kind: 'followUp' }, 'noGoal'],
  [{ owner: ' ' }, 'noOwner'],
  [{ owner: '', due: '' }, 'noOwner'],
  [{ due: '2026-06-09', goal: '', owner: '' }, 'overdue'],
  [{ goal: '', owner: '' }, 'noGoal'],
  [{ status: null, due: '2026-06-09' }, 'overdue'],
  [{ status: 'inProgress', due: '2026-06-09' }, 'overdue'],
  [{ status: 'done', due: '2026-06-09', owner: '' }, null],
  [{ status: 'cancelled', due: TODAY, goal: '' }, null],
])('with %j the flag is %p', (given, expected) => {
  expect(flagOf(given)).toBe(expected);
});

test('the week depends on the day on which it starts', () => {
  expect(flagOf({ due: '2026-06-13' }, 'sunday')).toBe('thisWeek');
  expect(flagOf({ due: '2026-06-13' }, 'saturday')).toBeNull();
});
