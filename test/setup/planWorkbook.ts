// A workbook with records of an account plan, as the panels write them.
import type { PlanRecords, PlanTable } from '../../src/model/plan/PlanRecords';
import { readTab } from './readTab';
import { sampleWorkbook, type OpenedWorkbook } from './preparedWorkbook';
import { titleOf } from './titleOf';

export type PlanSketch = { readonly [Table in PlanTable]?: readonly Partial<PlanRecords[Table]>[] };

/** Adds records to the plan of an account, by default the first of Accounts, in one save. */
export function addToPlan(workbook: OpenedWorkbook, plan: PlanSketch, account?: string): void {
  const accounts = readTab(workbook, titleOf(workbook, 'accounts')).rows;
  const row = accounts.find((each) => account === undefined || each['account'] === account);
  const changes = Object.entries(plan).flatMap(([table, records]) =>
    records.map((is) => ({ table: table as PlanTable, id: null, was: {}, is: { ...is } })),
  );
  const { conflicts } = workbook.ask('savePlan', { account: String(row?.['id']), changes });
  if (conflicts.length > 0) throw new Error(JSON.stringify(conflicts));
}

/** The sample workbook with these records. */
export function planWorkbook(plan: PlanSketch): OpenedWorkbook {
  const workbook = sampleWorkbook();
  addToPlan(workbook, plan);
  return workbook;
}
