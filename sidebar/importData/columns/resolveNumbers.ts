// Turns the answers about numbers that can be read in two ways, and about their units, into the plan, before the figures are read.
import { answerOf, type Answers, type Finding } from '../../../src/model/imports/findings/Finding';
import { judgeNumbers } from '../../../src/model/imports/findings/judgeNumbers';
import { judgeMixedUnits } from '../../../src/model/imports/findings/judgeUnit';
import type { ImportPlan, PlannedColumn } from './ImportPlan';

/** @returns the plan with one reading for each form of numbers, and with all years in one unit. */
export function resolveNumbers(plan: ImportPlan, answers: Answers): { plan: ImportPlan; findings: Finding[] } {
  const inUse = ({ use }: PlannedColumn): boolean =>
    use.kind !== 'leaveOut' && !(use.kind === 'field' && TEXTS.includes(use.field));
  const doubtful = plan.columns
    .filter(inUse)
    .flatMap(({ numbers, header }) => numbers.forms.filter(({ certain }) => !certain).map((form) => ({ ...form, header })));
  const { finding, readingOf } = judgeNumbers(doubtful, answers);
  const ofYears = plan.columns.filter(({ use }) => use.kind === 'year').map(({ header }) => header);
  const units = judgeMixedUnits(ofYears, answers);
  const isEach = answerOf(units) === 'each';
  const findings = [finding, units].filter((each) => each !== null);
  if (findings.length === 0) return { plan, findings };
  const columns = plan.columns.map((column): PlannedColumn => {
    const { numbers, header, use } = column;
    if (!inUse(column)) return column;
    const forms = numbers.forms.map((form) => ({ ...form, certain: true, reading: readingOf({ ...form, header }) }));
    return { ...column, numbers: { ...numbers, forms, ...(isEach && use.kind === 'year' && { factor: numbers.unit }) } };
  });
  return { plan: { ...plan, columns }, findings };
}

/** Fields whose digits are not figures. */
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
