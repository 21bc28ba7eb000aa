// Inserts a user column into a table, right of our visible columns. It has the user's header, no key and no rule.
import { OWN_PREFIX } from './Tab';
import { insertedColumns } from './insertedColumns';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/** @param format `@` keeps text as it was typed. */
export function createOwnColumn({ journal }: Workbook, table: Table, header: string, format: '@' | 'General'): void {
  const { sheet, headerRow } = table;
  const identity = table.columns.get('id');
  const after = identity === undefined ? Math.max(...table.columns.values()) : identity - 1;
  const left = [...table.columns].find(([, at]) => at === after)?.[0] ?? '';
  journal.insertingColumns(insertedColumns(table, [{ key: OWN_PREFIX + header }], left));
  if (after >= sheet.getMaxColumns()) sheet.insertColumnAfter(after);
  else sheet.insertColumnBefore(after + 1);
  table.insertColumn(OWN_PREFIX + header, after, [...Array.from({ length: headerRow - 1 }, () => ''), header]);
  const at = after + 1;
  sheet.showColumns(at);
  const whole = sheet.getRange(1, at, sheet.getMaxRows(), 1);
  whole.clearDataValidations().setNumberFormat(format);
  sheet.getRange(1, at, headerRow, 1).setNumberFormat('@').clearContent();
  sheet.getRange(headerRow, at).setValue(header);
}
