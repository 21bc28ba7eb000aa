// Turns the answers about numbers that can be read in two ways into the plan, before the figures are read.
import type { Answers, Finding } from '../../../src/model/imports/findings/Finding';
import { judgeNumbers } from '../../../src/model/imports/findings/judgeNumbers';
import type { ImportPlan, PlannedColumn } from './ImportPlan';

/** @returns the plan with one reading for each form of numbers. */
export function resolveNumbers(plan: ImportPlan, answers: Answers): { plan: ImportPlan; finding: Finding | null } {
  const inUse = ({ use }: PlannedColumn): boolean =>
    use.kind !== 'leaveOut' && !(use.kind === 'field' && TEXTS.includes(use.field));
  const doubtful = plan.columns
    .filter(inUse)
    .flatMap(({ numbers, header }) => numbers.forms.filter(({ certain }) => !certain).map((form) => ({ ...form, header })));
  const { finding, readingOf } = judgeNumbers(doubtful, answers);
  if (finding === null) return { plan, finding };
  const columns = plan.columns.map((column): PlannedColumn => {
    const { numbers, header } = column;
    if (!inUse(column) || numbers.forms.length === 0) return column;
    const forms = numbers.forms.map((form) => ({ ...form, certain: true, reading: readingOf({ ...form, header }) }));
    return { ...column, numbers: { ...numbers, forms } };
  });
  return { plan: { ...plan, columns }, finding };
}

/** Fields whose digits are no figures. */
const TEXTS = [
  'account',
  'crmId',
  'orderId',
  'dealId',
  'activityId',
  'date',
  'year',
  'quarter',
  'month',
  'category',
  'product',
  'phone',
];
