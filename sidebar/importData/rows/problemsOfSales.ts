// What could not be read of the sales, as problems with the file's own headers.
import type { Problem } from '../../../src/actions/Answer';
import type { SalesSummary } from '../../../src/model/imports/summarizeSales';
import { columnOf } from '../columns/columnOf';
import type { ImportPlan } from '../columns/ImportPlan';

export const problemsOfSales = ({ problems }: SalesSummary, plan: ImportPlan): Problem[] =>
  problems.map(({ code, line, field, text }) => ({
    code,
    values: { row: line, column: columnOf(plan, field)?.header ?? '', value: text },
  }));
