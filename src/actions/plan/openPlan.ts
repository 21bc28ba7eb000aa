// How a command on plans begins: the workbook as for any other, and the plan's tables reconciled with what people did to them by hand.
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import { joinNames } from '../../text/joinNames';
import { Refusal } from '../../workbook/Problem';
import { stampIds } from '../../workbook/stampIds';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { isPartlySorted } from '../isPartlySorted';
import { isRenamed } from '../isRenamed';
import { openForWriting, type OpenWorkbook } from '../openForWriting';
import { followRecordNames } from './followRecordNames';

/** The caller holds the lock. Nothing of the plan's tables is written yet: they hold the changes until they are saved. */
export function openPlan(): OpenWorkbook {
  const opened = openForWriting();
  for (const key of ACCOUNT_TABLES) {
    const table = opened.workbook.find(key);
    if (table) takeIn(opened.workbook, table);
  }
  return opened;
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
  for (const row of table.rows.filter((each) => isRenamed(table, each))) {
    followRecordNames(workbook, table, table.text(row, 'account'), table.text(row, 'knownAs'), table.name(row));
    table.set(row, 'knownAs', table.name(row));
  }
}
