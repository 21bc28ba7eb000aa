import type { ImportPlan, PlannedColumn } from './ImportPlan';

/** The column of a field; `undefined` where the file has none. */
export const columnOf = (plan: ImportPlan, field: string): PlannedColumn | undefined =>
  plan.columns.find(({ use }) => use.kind === 'field' && use.field === field);
