import { followUpOf } from '../../../sidebar/relationships/followUpOf';
import type { PlanAction } from '../../../src/model/plan/PlanRecords';

const action = (fields: Partial<PlanAction>): PlanAction => ({
  ...{ id: 'a', goal: '', kind: 'followUp', action: 'Ask for a meeting', owner: 'Nora', due: '2026-12-01', status: 'toDo' },
  ...{ doneOn: '', note: '' },
  ...fields,
});

test('a next step is found among the actions by its words', () => {
  expect(followUpOf(' ask for a  meeting', [action({ id: 'b' })])?.id).toBe('b');
});

test('what is done, of another kind or in other words is another action', () => {
  const others = [
    action({ status: 'done' }),
    action({ kind: 'step' }),
    action({ action: 'Call' }),
    action({ status: 'cancelled' }),
  ];
  expect(followUpOf('Ask for a meeting', others)).toBeNull();
});

test('a blank step is none, even beside an action without words', () => {
  expect(followUpOf(' ', [action({ action: '' })])).toBeNull();
});
