import { createLacking } from '../../workbook/createLacking';
import type { Workbook } from '../../workbook/Workbook';
import { writeFormulas } from '../../workbook/writeFormulas';

/** Gives Accounts the columns of the parent and of the class by group that it lacks. */
export function showGroups(workbook: Workbook): void {
  const accounts = workbook.table('accounts');
  if (createLacking(workbook, accounts, ['parent', 'abcGroup'])) writeFormulas(workbook, accounts);
}
