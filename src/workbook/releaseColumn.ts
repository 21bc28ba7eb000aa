// A criterion that is no longer in use: its column of the matrix counts no more, and is released when everything else is saved.
import { CRITERION_PREFIX } from './Tab';
import { FED_PREFIX } from './tabs/matrix';
import type { Workbook } from './Workbook';

/** @param id the criterion's id. @param name the header that the column keeps. */
export function releaseColumn(workbook: Workbook, id: string, name: string): void {
  const { columns } = workbook.table('matrix');
  if (!columns.delete(CRITERION_PREFIX + id)) return;
  columns.delete(FED_PREFIX + id);
  workbook.removals.push({ kind: 'criterion', id, name });
}
