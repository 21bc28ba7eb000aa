import { addRecord, changeRecord, removeRecord } from '../../../../sidebar/planEditor/draft/editDraft';
import { pruneDraft } from '../../../../sidebar/planEditor/draft/pruneDraft';
import { plan, record } from '../plan';

const before = plan();
const draft = removeRecord(
  addRecord(changeRecord([], before, 'stakeholders', 'mendel', { unit: ' Sales ' }), 'team', 'new-1', { person: 'Cy' }),
  before,
  'swot',
  'threat',
);

test('what the workbook has not got stays', () => {
  expect(pruneDraft(draft, before)).toEqual(draft);
});

test('what was saved although nobody heard of it is taken out: changes, new records, removals', () => {
  const after = plan({
    stakeholders: [{ ...before.stakeholders[0]!, unit: 'Sales' }],
    team: [record('team', 'cy', { person: 'Cy' })],
    swot: [],
  });
  expect(pruneDraft(draft, after)).toEqual([]);
});

test('a field that was cleared is saved only once it is blank', () => {
  const cleared = changeRecord([], before, 'stakeholders', 'mendel', { influence: null });
  expect(pruneDraft(cleared, before)).toEqual(cleared);
});
