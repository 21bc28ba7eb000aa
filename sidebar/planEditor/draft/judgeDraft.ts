// What prevents saving a draft, and what is unusual in it.
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { checkRecord, outOfRange } from '../../../src/model/plan/checkRecord';
import type { RecordProblem, RecordProblemCode } from '../../../src/model/plan/RecordProblem';
import type { PlanRecords, PlanTable } from '../../../src/model/plan/PlanRecords';
import { isNew, type EditedTable, type PlanDraft } from './PlanDraft';

export interface DraftProblem extends Omit<RecordProblem, 'code'> {
  /** For the account only what is wrong with figures. */
  table: EditedTable;
  id: string;
  code: RecordProblemCode | 'notANumber';
}

/**
 * Judges only changed or new records. Faults of others in the workbook must not prevent this save.
 *
 * @param plan the plan with the draft applied.
 */
export function judgeDraft(draft: PlanDraft, plan: AccountPlan, today: string): DraftProblem[] {
  return draft.flatMap(({ table, id, kind, is }) => {
    if (kind === 'removed') return [];
    const noNumbers = Object.keys(is).filter((field) => Number.isNaN(is[field]));
    const judged = table === 'account' ? outOfRange(table, is) : judgeRecord(table, id, plan, today);
    return [
      ...noNumbers.map((field) => ({ table, id, field, code: 'notANumber', severity: 'error', values: {} }) as const),
      ...judged.filter(({ field }) => !noNumbers.includes(field)).map((problem) => ({ ...problem, table, id })),
    ];
  });
}

function judgeRecord<T extends PlanTable>(table: T, id: string, plan: AccountPlan, today: string): RecordProblem[] {
  const records = plan[table] as PlanRecords[T][];
  const record = records.find((each) => each.id === id);
  if (!record) return [];
  // A new record is judged as not yet part of the plan.
  const others = isNew(id) ? { ...plan, [table]: records.filter((each) => each !== record) } : plan;
  return checkRecord(table, record, others, today);
}

export const errorsOf = (problems: readonly DraftProblem[]) => problems.filter(({ severity }) => severity === 'error');
