import type { Workbook } from '../../workbook/Workbook';

/** The name of a criterion; its id where it has no name. */
export function criterionName(workbook: Workbook, id: string): string {
  const criteria = workbook.table('criteria');
  const row = criteria.rowOf(id);
  return row === undefined ? id : criteria.name(row);
}
