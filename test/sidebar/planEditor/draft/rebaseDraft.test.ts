import { applyDraft } from '../../../../sidebar/planEditor/draft/applyDraft';
import { addRecord, changeRecord, removeRecord } from '../../../../sidebar/planEditor/draft/editDraft';
import { findSaved, rebaseDraft } from '../../../../sidebar/planEditor/draft/rebaseDraft';
import { toChanges } from '../../../../sidebar/planEditor/draft/toChanges';
import { plan, record } from '../plan';

const before = plan();
const sent = addRecord(changeRecord([], before, 'stakeholders', 'mendel', { influence: 5 }), 'team', 'new-1', { person: 'Cy' });
/** The response of the workbook: the new record has its own id. */
const drafted = applyDraft(before, sent);
const saved = { ...drafted, team: [record('team', 'cy12345', { person: 'Cy' })] };
const ids = findSaved(sent, before, saved);

test('finds the ids of new records by their names', () => {
  expect([...ids]).toEqual([['new-1', 'cy12345']]);
});

test('two new records with one name each get their own id', () => {
  const twice = addRecord(sent, 'team', 'new-2', { person: 'Cy' });
  const both = { ...saved, team: [...saved.team, record('team', 'cy67890', { person: 'Cy' })] };
  expect([...findSaved(twice, before, both).values()]).toEqual(['cy12345', 'cy67890']);
});

test('sent edits are gone', () => {
  expect(rebaseDraft(sent, sent, saved, ids)).toEqual([]);
});

test('edits made during a save stay, on top of the saved record', () => {
  const typed = changeRecord(
    changeRecord(sent, before, 'stakeholders', 'mendel', { influence: 3, unit: 'Sales' }),
    before,
    'team',
    'new-1',
    { part: 'Delivers' },
  );
  const more = addRecord(typed, 'swot', 'new-2', { entry: 'Loyal' });
  expect(toChanges(rebaseDraft(more, sent, saved, ids))).toEqual([
    { table: 'stakeholders', id: 'mendel', was: { influence: 5, unit: '' }, is: { influence: 3, unit: 'Sales' } },
    { table: 'team', id: 'cy12345', was: { part: '' }, is: { part: 'Delivers' } },
    expect.objectContaining({ table: 'swot', id: null }),
  ]);
});

test('a field typed back during a save is a change again', () => {
  const back = changeRecord(sent, before, 'stakeholders', 'mendel', { influence: 4, unit: 'Sales' });
  const left = toChanges(rebaseDraft(back, sent, saved, ids));
  expect(left).toEqual([
    { table: 'stakeholders', id: 'mendel', was: { influence: 5, unit: '' }, is: { influence: 4, unit: 'Sales' } },
  ]);
});

test('a record removed during a save is removed in its saved form', () => {
  const removed = removeRecord(sent, before, 'stakeholders', 'mendel');
  expect(toChanges(rebaseDraft(removed, sent, saved, ids))[0]).toMatchObject({ id: 'mendel', was: { influence: 5 }, is: null });
});
