// Absorbs what people did by hand to the tables of plans: ids for new rows, and new names wherever others refer to them.
import { namesDisagree } from './namesDisagree';
import { foldName } from '../../model/names/foldName';
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import type { Problem } from '../../workbook/Problem';
import { stampIds } from '../../workbook/stampIds';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { followRecordNames } from './followRecordNames';
import { isPartlySorted } from './isPartlySorted';
import { isRenamed } from './isRenamed';
import { strayContacts } from './strayContacts';

/** Nothing is written yet: the tables hold the changes until they are saved. Refused with `rowsApart` when only some columns of a table were sorted. */
export function absorbPlanEdits(workbook: Workbook): Problem[] {
  for (const key of ACCOUNT_TABLES) {
    const table = workbook.find(key);
    if (table) absorb(workbook, table);
  }
  return strayContacts(workbook);
}

function absorb(workbook: Workbook, table: Table): void {
  if (isPartlySorted(table)) throw namesDisagree(workbook, table, false);
  stampIds(table);
  const renamed = table.rows.filter((row) => isRenamed(table, row));
  for (const account of new Set(renamed.map((row) => foldName(table.text(row, 'account'))))) {
    const rows = renamed.filter((row) => foldName(table.text(row, 'account')) === account);
    const renames = rows.map((row) => ({ row, from: table.text(row, 'knownAs'), to: table.name(row) }));
    followRecordNames(workbook, table, account, renames);
  }
  for (const row of renamed) table.set(row, 'knownAs', table.name(row));
}
