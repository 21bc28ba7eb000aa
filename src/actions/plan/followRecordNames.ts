// A goal, a person or an opportunity that gets another name keeps what refers to it: references are names that people can read.
import { foldName } from '../../model/accounts/foldName';
import { ACCOUNT_TABLES } from '../../model/plan/PlanRecords';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';

/** Notes the new name in every record of the account that refers to the old one. */
export function followRecordNames(workbook: Workbook, renamed: Table, account: string, from: string, to: string): void {
  if (from === '' || from === to) return;
  const stillThere = renamed.rows.some(
    (row) => foldName(renamed.text(row, 'account')) === foldName(account) && foldName(renamed.name(row)) === foldName(from),
  );
  // Another record bears the name: what refers to it may mean that one.
  if (stillThere && foldName(from) !== foldName(to)) return;
  for (const key of ACCOUNT_TABLES) {
    const table = workbook.find(key);
    if (!table) continue;
    for (const [column, target] of Object.entries(table.tab.references ?? {})) {
      if (target !== renamed.tab.key) continue;
      for (const row of table.rows) {
        const isOf = foldName(table.text(row, 'account')) === foldName(account);
        if (isOf && foldName(table.text(row, column)) === foldName(from)) table.set(row, column, to);
      }
    }
  }
}
