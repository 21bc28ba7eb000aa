import { readParents } from '../store/readRegister';
import { groupsOf } from '../../model/accounts/groupsOf';
import { foldName } from '../../model/names/foldName';
import type { Workbook } from '../../workbook/Workbook';

/**
 * Notes in the matrix which group each candidate belongs to, where subsidiaries share a seat: the formula of the tab and the panels read it
 * there. Nothing is written yet.
 */
export function stampGroups(workbook: Workbook): void {
  const matrix = workbook.table('matrix');
  if (!matrix.has('group')) return;
  const isShared = workbook.settings.get('groupsShareSeat') === 'true';
  const register = readParents(workbook.table('accounts'));
  const groups = isShared ? groupsOf(register) : [];
  const groupOf = new Map(register.map(({ name }, at) => [foldName(name), groups[at] ?? '']));
  for (const row of matrix.rows) matrix.set(row, 'group', groupOf.get(foldName(matrix.name(row))) ?? '');
}
