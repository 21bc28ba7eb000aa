import { joinNames } from '../../text/format/joinNames';
import { Refusal } from '../../workbook/Problem';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { isRenamed } from './isRenamed';

/** The refusal of a partly sorted table, which lists the names that changed. */
export function namesDisagree({ language }: Workbook, table: Table): Refusal {
  const names = table.rows.filter((row) => isRenamed(table, row)).map((row) => table.name(row));
  return new Refusal({ code: 'namesDisagree', values: { tab: table.sheet.getName(), names: joinNames(language, names) } });
}
