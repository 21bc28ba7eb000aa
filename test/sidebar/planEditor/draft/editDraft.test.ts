import fc from 'fast-check';
import { applyDraft, removedRecords } from '../../../../sidebar/planEditor/draft/applyDraft';
import { addRecord, changeRecord, removeRecord, undoRecord } from '../../../../sidebar/planEditor/draft/editDraft';
import type { EditedTable, Fields, PlanDraft } from '../../../../sidebar/planEditor/draft/PlanDraft';
import { toChanges } from '../../../../sidebar/planEditor/draft/toChanges';
import { plan } from '../plan';

const loaded = plan();
const change = (draft: PlanDraft, table: EditedTable, id: string, fields: Fields) =>
  changeRecord(draft, loaded, table, id, fields);

describe('a change', () => {
  test('has the original and the new value of the field, and no other fields', () => {
    const draft = change([], 'stakeholders', 'mendel', { influence: 5 });
    expect(toChanges(draft)).toEqual([{ table: 'stakeholders', id: 'mendel', was: { influence: 4 }, is: { influence: 5 } }]);
    expect(applyDraft(loaded, draft).stakeholders[0]).toMatchObject({ name: 'Roland Mendel', influence: 5 });
  });

  test('keeps the value that was first read, even if the workbook changes meanwhile', () => {
    const first = change([], 'stakeholders', 'mendel', { influence: 5 });
    const newer = plan({ stakeholders: [{ ...loaded.stakeholders[0]!, influence: 2, unit: 'Purchasing' }] });
    const draft = changeRecord(first, newer, 'stakeholders', 'mendel', { influence: 3, unit: 'Sales' });
    expect(toChanges(draft)[0]).toMatchObject({ was: { influence: 4, unit: 'Purchasing' }, is: { influence: 3, unit: 'Sales' } });
  });

  test('back to the original value is not a change', () => {
    const draft = change(change([], 'account', 'ernst', { kam: 'Bo' }), 'account', 'ernst', { kam: 'Ada' });
    expect(draft).toEqual([]);
  });

  test('of an account field applies to the account', () => {
    const draft = change([], 'account', 'ernst', { sponsor: 'Cy' });
    expect(applyDraft(loaded, draft).account).toMatchObject({ kam: 'Ada', sponsor: 'Cy' });
  });

  test('of a missing record does nothing', () => {
    expect(change([], 'goals', 'nowhere', { goal: 'x' })).toEqual([]);
  });
});

describe('a new record', () => {
  const draft = addRecord([], 'team', 'new-1', { person: 'Cy' });

  test('comes last, and is sent completely and without an id', () => {
    expect(applyDraft(loaded, draft).team.map(({ id, person }) => [id, person])).toEqual([['new-1', 'Cy']]);
    const sent = { person: 'Cy', function: null, part: '', email: '', access: null, timeShare: null, note: '' };
    expect(toChanges(draft)).toEqual([{ table: 'team', id: null, was: {}, is: sent }]);
  });

  test('that is removed again leaves no trace', () => {
    expect(removeRecord(draft, loaded, 'team', 'new-1')).toEqual([]);
    expect(undoRecord(draft, 'team', 'new-1')).toEqual([]);
  });
});

describe('a removal', () => {
  const draft = removeRecord([], loaded, 'actions', 'call');

  test('removes the record from the plan, is sent with all of its fields, and can be shown with Undo', () => {
    expect(applyDraft(loaded, draft).actions).toEqual([]);
    expect(toChanges(draft)).toEqual([
      { table: 'actions', id: 'call', was: expect.objectContaining({ action: 'Call', owner: 'Ada' }) as object, is: null },
    ]);
    expect(removedRecords(draft, 'actions')).toEqual(loaded.actions);
  });

  test('can be undone, with the changes typed before', () => {
    const changed = change([], 'actions', 'call', { owner: 'Bo' });
    expect(undoRecord(removeRecord(changed, loaded, 'actions', 'call'), 'actions', 'call')).toEqual(changed);
    expect(undoRecord(draft, 'actions', 'call')).toEqual([]);
  });

  test('cannot be changed any more', () => {
    expect(change(draft, 'actions', 'call', { owner: 'Bo' })).toBe(draft);
  });
});

describe('a new name', () => {
  const typed = (...names: string[]) => names.reduce<PlanDraft>((draft, goal) => change(draft, 'goals', 'plant', { goal }), []);

  test('is followed by references to it, although only the name is sent', () => {
    const draft = typed('Second plan', 'Third plant');
    const { actions, swot } = applyDraft(loaded, draft);
    expect([actions[0]?.goal, swot[0]?.goal]).toEqual(['Third plant', 'Third plant']);
    expect(toChanges(draft)).toHaveLength(1);
  });

  test('is followed by new records, even if the name was cleared on the way', () => {
    const named = addRecord(typed('Third plant'), 'actions', 'new-1', { goal: 'Third plant', action: 'Visit' });
    const cleared = change(named, 'goals', 'plant', { goal: '' });
    const draft = change(change(cleared, 'goals', 'plant', { goal: 'F' }), 'goals', 'plant', { goal: 'Fourth' });
    expect(applyDraft(loaded, draft).actions.map(({ goal }) => goal)).toEqual(['Fourth', 'Fourth']);
    const back = applyDraft(loaded, undoRecord(draft, 'goals', 'plant'));
    expect(back.actions.map(({ goal }) => goal)).toEqual(['Second plant', 'Second plant']);
  });

  test('of a new goal does not affect records without a goal', () => {
    const blank = addRecord(addRecord([], 'goals', 'new-1', {}), 'actions', 'new-2', {});
    const draft = change(blank, 'goals', 'new-1', { goal: 'Growth' });
    expect(applyDraft(loaded, draft).actions.map(({ goal }) => goal)).toEqual(['Second plant', '']);
  });
});

describe('for any edits', () => {
  const tables = ['stakeholders', 'actions', 'goals', 'swot'] as const;
  const fields = { stakeholders: 'name', actions: 'note', goals: 'goal', swot: 'entry' } as const;
  const step = fc.record({
    kind: fc.constantFrom('change', 'add', 'remove', 'undo'),
    table: fc.constantFrom(...tables),
    at: fc.nat(3),
    typed: fc.constantFrom('', 'a', 'b', 'Second plant', 'Roland Mendel'),
  });
  const run = (steps: readonly { kind: string; table: (typeof tables)[number]; at: number; typed: string }[]) =>
    steps.reduce<PlanDraft>((draft, { kind, table, at, typed }, index) => {
      const id = applyDraft(loaded, draft)[table][at]?.id ?? loaded[table][at]?.id ?? 'nowhere';
      if (kind === 'change') return change(draft, table, id, { [fields[table]]: typed });
      if (kind === 'add') return addRecord(draft, table, `new-${index}`, { [fields[table]]: typed });
      return kind === 'remove' ? removeRecord(draft, loaded, table, id) : undoRecord(draft, table, id);
    }, []);

  test('records keep their order, each occurs once, and each edit changes something', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const draft = run(steps);
        const drafted = applyDraft(loaded, draft);
        for (const table of tables) {
          const ids = drafted[table].map(({ id }) => id);
          const added = draft.filter((edit) => edit.table === table && edit.kind === 'added').map(({ id }) => id);
          const kept = loaded[table].map(({ id }) => id).filter((id) => ids.includes(id));
          expect(ids).toEqual([...kept, ...added]);
        }
        expect(new Set(draft.map(({ table, id }) => `${table} ${id}`)).size).toBe(draft.length);
        for (const { kind, was, is } of draft) if (kind === 'changed') expect(is).not.toEqual(was);
      }),
      { seed: 11 },
    );
  });

  test('undoing everything leaves no edits', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const once = (draft: PlanDraft) => draft.reduce((left, { table, id }) => undoRecord(left, table, id), draft);
        const left = once(once(run(steps)));
        expect(left).toEqual([]);
        expect(applyDraft(loaded, left)).toEqual(loaded);
      }),
      { seed: 12 },
    );
  });

  test('typing every field back leaves no edits', () => {
    const values = fc.dictionary(
      fc.constantFrom('jobTitle', 'unit', 'influence', 'email'),
      fc.constantFrom('x', 'y', 4, null, ''),
    );
    fc.assert(
      fc.property(fc.array(values, { maxLength: 5 }), (typed) => {
        const draft = typed.reduce<PlanDraft>((all, each) => change(all, 'stakeholders', 'mendel', each), []);
        const { jobTitle, unit, influence, email } = loaded.stakeholders[0]!;
        expect(change(draft, 'stakeholders', 'mendel', { jobTitle, unit, influence, email })).toEqual([]);
      }),
      { seed: 13 },
    );
  });
});
