import { followUpOf } from '../../../sidebar/relationships/followUpOf';
import type { PlanAction } from '../../../src/model/plan/PlanRecords';

const action = (fields: Partial<PlanAction>): PlanAction => ({
  id: 'a',
  goal: '',
  kind: 'followUp',
  action: 'Ask for a meeting',
  owner: 'Nora',
  due: '2026-12-01',
  status: 'toDo',
  doneOn: '',
  note: '',
  raisedOn: '',
  ...fields,
});

test('finds a next step among the actions by its text', () => {
  expect(followUpOf(' ask for a  meeting', [action({ id: 'b' })])?.id).toBe('b');
});

test('an action that is done, of another kind or with another text does not match', () => {
  const others = [
    action({ status: 'done' }),
    action({ kind: 'step' }),
    action({ action: 'Call' }),
    action({ status: 'cancelled' }),
  ];
  expect(followUpOf('Ask for a meeting', others)).toBeNull();
});

test('a blank step matches nothing, even an action without text', () => {
  expect(followUpOf(' ', [action({ action: '' })])).toBeNull();
});
