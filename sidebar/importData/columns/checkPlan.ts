// Finds what prevents reading a file by its plan.
import type { Problem } from '../../../src/actions/Answer';
import { yearOfHeader } from '../../../src/model/imports/recognizeColumns';
import type { ColumnUse, ImportPlan } from './ImportPlan';

/** @param nameOf gives a field's label. */
export function checkPlan(
  { kind, columns }: Pick<ImportPlan, 'kind' | 'columns'>,
  nameOf: (use: ColumnUse) => string,
): Problem[] {
  const uses = columns.map(({ use }) => use);
  const times = (field: string) => uses.filter((use) => use.kind === 'field' && use.field === field).length;
  const problems: Problem[] = [];
  const hasPeople = kind === 'activities' && times('attendees') + times('email') > 0;
  if (times('account') === 0 && !hasPeople) problems.push({ code: kind === 'activities' ? 'noPeopleColumn' : 'noAccountColumn' });
  if (times('account') > 1) problems.push({ code: 'accountColumnTwice' });
  if (kind === 'salesLines' && times('date') + times('year') + times('quarter') + times('month') === 0)
    problems.push({ code: 'noDateColumn' });
  if (kind === 'salesLines' && times('amount') === 0 && (times('quantity') === 0 || times('unitPrice') === 0))
    problems.push({ code: 'noAmountColumn' });
  if (kind === 'activities' && times('date') === 0) problems.push({ code: 'noDayColumn' });
  if (kind === 'opportunities' && times('amount') === 0) problems.push({ code: 'noAmountColumn' });
  const hasName = ['contactName', 'firstName', 'lastName'].some((field) => times(field) > 0);
  if (kind === 'contacts' && !hasName) problems.push({ code: 'noContactNameColumn' });
  const seen = new Set<string>();
  const reported = new Set<string>();
  for (const { use, header } of columns) {
    const id = identityOf(use, header);
    if (id !== null && seen.has(id) && !reported.has(id)) {
      reported.add(id);
      problems.push({ code: 'fieldTwice', values: { field: nameOf(use) } });
    }
    if (id !== null) seen.add(id);
    if (use.kind === 'year' && !isYear(use.year)) problems.push({ code: 'badYear' });
  }
  return problems;
}

/** Fields that only one column can fill. The account's name has a problem of its own. */
function identityOf(use: ColumnUse, header: string): string | null {
  if (use.kind === 'field' && use.field === 'marginShare') return `marginShare ${yearOfHeader(header).year ?? ''}`;
  if (use.kind === 'year') return `${use.figure} ${use.year ?? ''} ${use.part ?? ''}`;
  return use.kind === 'field' && use.field !== 'account' ? use.field : null;
}

export const isYear = (year: number | null): year is number =>
  year !== null && Number.isInteger(year) && ((year >= 1300 && year < 1500) || (year >= 1900 && year <= 2100));
