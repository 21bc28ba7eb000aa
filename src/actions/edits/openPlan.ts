// How a command on plans begins: the workbook as for any other, and the plan's tables reconciled with what people did to them by hand.
import { foldName } from '../../model/text/foldName';
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import { stampIds } from '../../workbook/stampIds';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { isPartlySorted } from './isPartlySorted';
import { isRenamed } from './isRenamed';
import { openForWriting, type OpenWorkbook } from '../openForWriting';
import { followRecordNames } from './followRecordNames';
import { strayContacts } from './strayContacts';

/** The caller holds the lock. Nothing of the plan's tables is written yet: they hold the changes until they are saved. */
export function openPlan(): OpenWorkbook {
  const opened = openForWriting();
  for (const key of ACCOUNT_TABLES) {
    const table = opened.workbook.find(key);
    if (table) takeIn(opened.workbook, table);
  }
  return { ...opened, problems: [...opened.problems, ...strayContacts(opened.workbook)] };
}

function takeIn(workbook: Workbook, table: Table): void {
  if (isPartlySorted(table)) {
    const names = table.rows.filter((row) => isRenamed(table, row)).map((row) => table.name(row));
    throw new Refusal({
      code: 'namesDisagree',
      values: { tab: table.sheet.getName(), names: joinNames(workbook.language, names) },
    });
  }
  stampIds(table);
  const renamed = table.rows.filter((row) => isRenamed(table, row));
  for (const account of new Set(renamed.map((row) => foldName(table.text(row, 'account'))))) {
    const rows = renamed.filter((row) => foldName(table.text(row, 'account')) === account);
    const renames = rows.map((row) => ({ row, from: table.text(row, 'knownAs'), to: table.name(row) }));
    followRecordNames(workbook, table, account, renames);
  }
  for (const row of renamed) table.set(row, 'knownAs', table.name(row));
}
