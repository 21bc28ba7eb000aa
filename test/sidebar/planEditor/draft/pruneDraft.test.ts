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

test('edits that are not in the workbook stay', () => {
  expect(pruneDraft(draft, before)).toEqual(draft);
});

test('edits that were saved without a response are removed: changes, new records, removals', () => {
  const after = plan({
    stakeholders: [{ ...before.stakeholders[0]!, unit: 'Sales' }],
    team: [record('team', 'cy', { person: 'Cy' })],
    swot: [],
  });
  expect(pruneDraft(draft, after)).toEqual([]);
});

test('a cleared field counts as saved only once it is blank', () => {
  const cleared = changeRecord([], before, 'stakeholders', 'mendel', { influence: null });
  expect(pruneDraft(cleared, before)).toEqual(cleared);
});
