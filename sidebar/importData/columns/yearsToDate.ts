import type { ImportPlan } from './ImportPlan';

/** Years whose header says that they still run. */
export const yearsToDate = ({ columns }: ImportPlan): Set<number> =>
  new Set(columns.flatMap(({ use }) => (use.kind === 'year' && use.toDate && use.year !== null ? [use.year] : [])));
