import { addRecord, changeRecord, removeRecord } from '../../../../sidebar/planEditor/draft/editDraft';
import type { PlanDraft } from '../../../../sidebar/planEditor/draft/PlanDraft';
import type { Side } from '../../../../sidebar/drafts/sharedDraft';
import { questionsOf, resolveConflicts } from '../../../../sidebar/planEditor/draft/resolveConflicts';
import { toChanges } from '../../../../sidebar/planEditor/draft/toChanges';
import type { PlanConflict } from '../../../../src/actions/plan/savePlan';
import { plan } from '../plan';

const before = plan();
const conflict = (fields: PlanConflict['fields'], gone = false): PlanConflict => ({
  table: 'stakeholders',
  id: 'mendel',
  gone,
  fields,
});
const influence = { field: 'influence', was: 4, theirs: 2, mine: 5 };
const unit = { field: 'unit', was: '', theirs: 'Sales', mine: 'Purchasing' };
const draft = changeRecord([], before, 'stakeholders', 'mendel', { influence: 5, unit: 'Purchasing', email: 'm@ernst.at' });

const settled = (of: PlanDraft, conflicts: PlanConflict[], choices: Record<string, Side>) =>
  toChanges(resolveConflicts(of, conflicts, new Map(Object.entries(choices)), before, () => 'new-9'));

test('each field changed by both is a question', () => {
  expect(questionsOf([conflict([influence, unit])], draft)).toEqual([
    'stakeholders mendel influence',
    'stakeholders mendel unit',
  ]);
});

test('my value is sent as a change of theirs, their value stays, and fields changed only by me are sent unchanged', () => {
  const choices = { 'stakeholders mendel influence': 'mine', 'stakeholders mendel unit': 'theirs' } as const;
  expect(settled(draft, [conflict([influence, unit])], choices)).toEqual([
    { table: 'stakeholders', id: 'mendel', was: { influence: 2, email: '' }, is: { influence: 5, email: 'm@ernst.at' } },
  ]);
});

test('choosing all of theirs leaves nothing to save in the record', () => {
  const mine = changeRecord([], before, 'stakeholders', 'mendel', { influence: 5 });
  expect(settled(mine, [conflict([influence])], { 'stakeholders mendel influence': 'theirs' })).toEqual([]);
});

test('a removed record is kept as a new one with all of its fields, or stays removed', () => {
  const gone = conflict([], true);
  expect(questionsOf([gone], draft)).toEqual(['stakeholders mendel ']);
  const kept = settled(draft, [gone], { 'stakeholders mendel ': 'mine' });
  expect(kept).toEqual([{ table: 'stakeholders', id: null, was: {}, is: expect.anything() as object }]);
  expect(kept[0]?.is).toMatchObject({ name: 'Roland Mendel', influence: 5, unit: 'Purchasing' });
  expect(settled(draft, [gone], { 'stakeholders mendel ': 'theirs' })).toEqual([]);
});

test('a record that I removed while another user changed it is removed, or stays as they changed it', () => {
  const removal = removeRecord([], before, 'stakeholders', 'mendel');
  const theirs = conflict([{ field: 'influence', was: 4, theirs: 2, mine: null }]);
  expect(questionsOf([theirs], removal)).toEqual(['stakeholders mendel ']);
  const sent = settled(removal, [theirs], { 'stakeholders mendel ': 'mine' });
  expect(sent[0]).toMatchObject({ id: 'mendel', is: null, was: { name: 'Roland Mendel', influence: 2 } });
  expect(settled(removal, [theirs], { 'stakeholders mendel ': 'theirs' })).toEqual([]);
});

test('fields that no one else changed are sent unchanged', () => {
  const more = addRecord(draft, 'team', 'new-1', { person: 'Cy' });
  const choices = { 'stakeholders mendel influence': 'mine', 'stakeholders mendel unit': 'mine' } as const;
  expect(settled(more, [conflict([influence, unit])], choices)[1]).toEqual(toChanges(more)[1]);
});
