// The plan after saving: the loaded plan with all unsaved edits.
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { PLAN_TABLES, type PlanRecords, type PlanTable } from '../../../src/model/plan/PlanRecords';
import { newNames, withNewNames } from './followNames';
import { editOf, type PlanDraft } from './PlanDraft';

/** Records keep their places. Added records follow in order, removed ones are left out. */
export function applyDraft(loaded: AccountPlan, draft: PlanDraft): AccountPlan {
  const account = { ...loaded.account, ...editOf(draft, 'account', loaded.account.id)?.is };
  const names = newNames(loaded, draft);
  const tables = PLAN_TABLES.map((table) => [table, referring(draftedRecords(loaded, draft, table), table)] as const);
  return { ...loaded, ...(Object.fromEntries(tables) as { [T in PlanTable]: PlanRecords[T][] }), account };

  function referring(records: PlanRecords[PlanTable][], table: PlanTable): PlanRecords[PlanTable][] {
    return Object.keys(names).length === 0 ? records : records.map((record) => withNewNames(table, record, names));
  }
}

function draftedRecords(loaded: AccountPlan, draft: PlanDraft, table: PlanTable): PlanRecords[PlanTable][] {
  const edits = draft.filter((edit) => edit.table === table);
  // Without an edit the table stays identical, so memoized results remain valid.
  if (edits.length === 0) return loaded[table];
  const remaining = loaded[table].flatMap((record) => {
    const edit = edits.find(({ id }) => id === record.id);
    if (edit?.kind === 'removed') return [];
    return [edit ? { ...record, ...edit.is } : record];
  });
  const added = edits
    .filter(({ kind }) => kind === 'added')
    .map(({ id, is }) => ({ ...is, id }) as unknown as PlanRecords[PlanTable]);
  return [...remaining, ...added];
}

/** The removed records that are not saved yet, as they were read. */
export function removedRecords<T extends PlanTable>(draft: PlanDraft, table: T): PlanRecords[T][] {
  return draft
    .filter((edit) => edit.table === table && edit.kind === 'removed')
    .map(({ id, was }) => ({ ...was, id }) as unknown as PlanRecords[T]);
}
